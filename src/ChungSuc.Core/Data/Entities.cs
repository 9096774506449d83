namespace ChungSuc.Core.Data;

/// <summary>A row with a key of its own (UUID version 7, so keys tell time).</summary>
public interface IEntity
{
    Guid Id { get; }
}

/// <summary>A row that belongs to one commune and is seen by nobody outside it.</summary>
public interface ICommuneOwned : IEntity
{
    Guid CommuneId { get; }
}

/// <summary>A row whose every change must stand in the journal, sealed by a digest of its values.</summary>
public interface IJournaled : IEntity;

/// <summary>A row that two people may edit: the version is a concurrency token, raised by the context at each change.</summary>
public interface IVersioned
{
    int Version { get; set; }
}
