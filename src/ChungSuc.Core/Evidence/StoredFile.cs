namespace ChungSuc.Core.Evidence;

/// <summary>A file that lies in the store and waits to be bound to a record in a process.</summary>
public sealed record StoredFile(string Sha256, long SizeBytes, string MediaType, string Name);
