using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ChungSuc.Core.Commendations.Law;

/// <summary>Name and text of one catalogue file.</summary>
public sealed record LawCatalogFile(string Name, string Text);

/// <summary>
/// Strict reader of the catalogue. A table may be spread over several files. Refused: unknown tables, keys, words and codes,
/// missing values, a draft (mark D), "confirmed" without a text that was read, and two rows of one key valid on one day.
/// </summary>
public static class LawCatalogLoader
{
    public static LawCatalog Load(IEnumerable<LawCatalogFile> files)
    {
        var faults = new List<LawCatalogFault>();
        var tables = new LawTables(faults);
        foreach (var file in files)
        {
            ReadFile(file, tables, faults);
        }

        // A file that cannot be read would make every code in the others look unknown.
        RefuseIfFaulty(faults);
        tables.ReadFormCodes();
        var regimes = tables.Read("regimes", LawRowReaders.Regime);
        var catalog = new LawCatalog
        {
            Regimes = regimes,
            Citations = tables.Read("citations", LawRowReaders.Citation),
            BaseSalaries = tables.Read("base_salaries", LawRowReaders.BaseSalary),
            Forms = tables.Read("award_forms", LawRowReaders.Form),
            KindRules = tables.Carry(regimes, "award_kinds", LawRowReaders.KindRule),
            Authorities = tables.Carry(regimes, "authorities", LawRowReaders.Authority),
            Standards = tables.Carry(regimes, "standards", StandardReader.Standard),
            RatioLimits = tables.Carry(regimes, "ratio_limits", LawRowReaders.RatioLimit),
            BonusMultiples = tables.Carry(regimes, "bonus_multiples", LawRowReaders.BonusMultiple),
            HouseholdFactors = tables.Carry(regimes, "household_factors", LawRowReaders.HouseholdFactor),
            BonusRoundings = tables.Carry(regimes, "bonus_roundings", LawRowReaders.BonusRounding),
            VoteRules = tables.Carry(regimes, "vote_rules", LawRowReaders.VoteRule),
            Dossiers = tables.Carry(regimes, "dossiers", LawRowReaders.Dossier),
            Confirmations = tables.Carry(regimes, "confirmations", LawRowReaders.Confirmation),
            Deadlines = tables.Carry(regimes, "deadlines", LawRowReaders.Deadline),
            Publications = tables.Carry(regimes, "publications", LawRowReaders.Publication),
            Guards = tables.Carry(regimes, "guards", LawRowReaders.Provision),
            CouncilRules = tables.Carry(regimes, "council_rules", LawRowReaders.Provision),
            CancelGrounds = tables.Carry(regimes, "cancel_grounds", LawRowReaders.Provision),
            FundRules = tables.Carry(regimes, "fund_rules", LawRowReaders.Provision),
            Holidays = tables.Read("holidays", LawRowReaders.Holiday),
        };
        tables.RefuseUnreadTables();
        RefuseIfFaulty(faults);
        return catalog;
    }

    private static void RefuseIfFaulty(List<LawCatalogFault> faults)
    {
        if (faults.Count > 0)
        {
            throw new LawCatalogException(
                [.. faults.OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line).ThenBy(fault => fault.Column)]);
        }
    }

    private static void ReadFile(LawCatalogFile file, LawTables tables, List<LawCatalogFault> faults)
    {
        var stream = new YamlStream();
        try
        {
            using var reader = new StringReader(file.Text);
            stream.Load(reader);
        }
        catch (YamlException error)
        {
            faults.Add(new LawCatalogFault(
                file.Name, error.Start.Line, error.Start.Column, $"Sai cú pháp YAML, sửa dòng này: {error.Message}"));
            return;
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet's scanner throws these on some broken texts, without a position.
            faults.Add(new LawCatalogFault(file.Name, 1, 1, "Sai cú pháp YAML. Kiểm tra thụt đầu dòng, dấu hai chấm và dấu nháy."));
            return;
        }

        if (stream.Documents is not [{ RootNode: YamlMappingNode root }])
        {
            faults.Add(new LawCatalogFault(file.Name, 1, 1, "Tệp phải gồm các bảng, mỗi bảng là “tên bảng:” và các dòng bên dưới."));
            return;
        }

        foreach (var (key, table) in root.Children)
        {
            tables.Add(file.Name, key, table);
        }
    }
}
