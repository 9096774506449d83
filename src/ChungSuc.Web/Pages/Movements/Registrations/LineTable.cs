namespace ChungSuc.Web.Pages.Movements.Registrations;

/// <summary>Pledges beside results; with names where they are of several participants.</summary>
public sealed record LineTable(IReadOnlyList<PledgeLine> Lines, bool IsWithNames);
