namespace ChungSuc.Web.Infrastructure.Backups;

/// <summary>First entry of a backup: what it holds, so that a restore can say what is wrong before it writes.</summary>
/// <param name="Format">Layout of the archive.</param>
/// <param name="Program">Version of the program that wrote it.</param>
/// <param name="TakenAt">UTC.</param>
/// <param name="Tables">Rows by table.</param>
/// <param name="Files">Count of evidence files.</param>
internal sealed record BackupManifest(int Format, string Program, DateTime TakenAt, IReadOnlyDictionary<string, long> Tables, int Files)
{
    public const int CurrentFormat = 1;
    public const string Entry = "manifest.json";
    public const string TableFolder = "tables/";
    public const string FileFolder = "minh-chung/";
}
