using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace ChungSuc.Documents.Word.Linting;

/// <summary>Holds a .docx, ours or any other, against Phụ lục I of Nghị định 30/2020/NĐ-CP as far as a file can tell.</summary>
public static class Nd30Linter
{
    public static IReadOnlyList<Nd30Finding> Check(byte[] docx)
    {
        using var paper = Read(docx);
        return
        [
            .. PageChecks.Of(paper),
            .. BodyChecks.Of(paper),
            .. HeadChecks.Of(paper),
            .. EndChecks.Of(paper),
        ];
    }

    /// <exception cref="InvalidDataException">The bytes are not a Word file.</exception>
    private static ReadPaper Read(byte[] docx)
    {
        try
        {
            return new ReadPaper(docx);
        }
        catch (Exception unreadable) when (unreadable is FileFormatException or OpenXmlPackageException or XmlException)
        {
            throw new InvalidDataException("The file is not a readable .docx.", unreadable);
        }
    }
}
