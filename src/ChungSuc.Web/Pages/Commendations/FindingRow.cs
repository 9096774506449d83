using ChungSuc.Core.Commendations.Law;

namespace ChungSuc.Web.Pages.Commendations;

/// <summary>A line of the check list; parts stand indented below the condition they belong to.</summary>
public sealed record FindingRow(Finding Finding, string? JudgeLink, bool IsPart);
