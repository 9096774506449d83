namespace ChungSuc.Core.Movements;

/// <summary>A movement file, as text.</summary>
public sealed record MovementFileText(string FileName, string Text);

/// <summary>Makes an edition of a file that was handed in before.</summary>
public sealed record LoadUpload(Guid UploadId);

/// <summary>What loading did. Nothing, when the same file had been loaded already.</summary>
public sealed record LoadedMovement(Guid MovementId, string ShortName, int Edition, bool IsNew);
