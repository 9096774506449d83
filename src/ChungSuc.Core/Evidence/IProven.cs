using ChungSuc.Core.Data;

namespace ChungSuc.Core.Evidence;

/// <summary>A record to which files are bound. Its room names it on the page of a file and says who reads them there.</summary>
public interface IProven : IEntity;
