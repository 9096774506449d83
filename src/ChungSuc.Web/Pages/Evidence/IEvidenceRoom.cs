namespace ChungSuc.Web.Pages.Evidence;

/// <summary>
/// A room names its records on the page of a file, and says by which page they are read: who may open that page may read the files.
/// Found by this interface; every record to which files are bound has a room, and a test holds that true.
/// </summary>
public interface IEvidenceRoom
{
    /// <summary>Classes of records to which files are bound.</summary>
    IReadOnlyList<string> Kinds { get; }

    /// <summary>The page that shows such a record, as the access rules name it.</summary>
    string Page { get; }

    /// <summary>The person may open the page for some records only: those that <see cref="FindAsync"/> gives him.</summary>
    bool IsOpenInPart => false;

    /// <summary>The records among these keys that the person sees; a voided one may be left out.</summary>
    Task<IReadOnlyList<ProvenPlace>> FindAsync(IReadOnlyCollection<Guid> recordIds, CancellationToken cancellationToken);
}

/// <param name="RecordId">The record that a file is bound to.</param>
/// <param name="Title">What it is, as a person calls it.</param>
/// <param name="Url">The page that shows it, which may be that of the record it belongs to.</param>
public sealed record ProvenPlace(Guid RecordId, string Title, string Url);
