namespace ChungSuc.Documents.Word;

/// <summary>What a file says of itself.</summary>
internal sealed record FileFacts(string Title, string Author, DateTime CreatedUtc);
