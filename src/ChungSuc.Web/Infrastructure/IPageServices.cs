namespace ChungSuc.Web.Infrastructure;

/// <summary>What a room's pages need registered. Found by this interface, so that a room is added without editing the start of the program.</summary>
internal interface IPageServices
{
    void Add(IServiceCollection services);
}
