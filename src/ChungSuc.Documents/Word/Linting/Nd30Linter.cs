namespace ChungSuc.Documents.Word.Linting;

/// <summary>Holds a .docx, ours or any other, against Phụ lục I of Nghị định 30/2020/NĐ-CP as far as a file can tell.</summary>
public static class Nd30Linter
{
    public static IReadOnlyList<Nd30Finding> Check(byte[] docx)
    {
        using var paper = new ReadPaper(docx);
        return
        [
            .. PageChecks.Of(paper),
            .. BodyChecks.Of(paper),
            .. HeadChecks.Of(paper),
            .. EndChecks.Of(paper),
        ];
    }
}
