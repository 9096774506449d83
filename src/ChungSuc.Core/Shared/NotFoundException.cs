namespace ChungSuc.Core.Shared;

/// <summary>The record does not exist, or belongs to another commune: both answer 404 alike.</summary>
public sealed class NotFoundException(string what) : Exception($"{what} was not found in this commune.");
