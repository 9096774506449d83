using ChungSuc.Core.Inspections;
using ChungSuc.Core.Shared;

namespace ChungSuc.Web.Pages.Inspections;

/// <summary>How visits are told on pages.</summary>
public static class VisitWords
{
    private const int MostPlaces = 4;

    /// <summary>Red is for what is late or failed only.</summary>
    public static string TagOf(VisitState state) => state switch
    {
        VisitState.Done => "ok",
        VisitState.Unwritten => "bad",
        VisitState.Draft => "wait",
        _ => string.Empty,
    };

    public static string Places(VisitStanding visit) => visit.Places.Count <= MostPlaces
        ? string.Join("; ", visit.Places.Select(p => p.Name))
        : $"{string.Join("; ", visit.Places.Take(MostPlaces).Select(p => p.Name))} và {visit.Places.Count - MostPlaces} nơi khác";

    /// <summary>"20/10/2025", "20/10/2025 - 22/10/2025": as a column shows it.</summary>
    public static string Days(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } first, { } last) when first != last => $"{VietnameseDate.Screen(first)} - {VietnameseDate.Screen(last)}",
        ({ } first, _) => VietnameseDate.Screen(first),
        _ => "chưa định",
    };
}
