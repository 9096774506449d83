using ChungSuc.Core.Criteria.Loading;

namespace ChungSuc.Core.Criteria.Commands;

/// <summary>Reads points given by people: stages (self-score, verification, council) and single decisions. The last completed stage counts, never the highest.</summary>
internal sealed class StageReader(CriteriaSet set, FaultList faults)
{
    private readonly Dictionary<string, CriterionLeaf> leaves = set.Leaves.ToDictionary(leaf => leaf.Code, StringComparer.Ordinal);

    public IReadOnlyDictionary<string, LeafOverride> Read(MapReader subject)
    {
        var decisions = new Dictionary<string, LeafOverride>(StringComparer.Ordinal);
        foreach (YamlPart item in subject.Items("stages"))
        {
            ReadStage(item, decisions);
        }
        foreach ((YamlText code, YamlPart part) in subject.Entries("overrides"))
        {
            if (LeafOf(code) is { } leaf && MapReader.Of(part, faults, "Quyết định sửa điểm", "points", "passed", "by", "reason") is { } reader)
            {
                RefuseBeyond(leaf, reader.Number("points"), reader.Place("points"));
                decisions[code.Text] = new LeafOverride(reader.RequiredText("by", "người quyết định"), reader.RequiredText("reason", "lý do"))
                {
                    Points = reader.Number("points"),
                    Passed = reader.Part("passed") is null ? null : reader.YesNo("passed"),
                };
            }
        }
        return decisions;
    }

    private void ReadStage(YamlPart item, Dictionary<string, LeafOverride> decisions)
    {
        if (MapReader.Of(item, faults, "Bước chấm", "name", "by", "completed", "points", "reasons") is not { } reader)
        {
            return;
        }
        string name = reader.RequiredText("name", "tự chấm");
        if (reader.Part("completed") is not null && !reader.YesNo("completed"))
        {
            return; // an unfinished stage does not count
        }
        string by = reader.Text("by") is { } person ? $"{person} ({name})" : name;
        Dictionary<string, string?> reasons = reader.Entries("reasons").ToDictionary(entry => entry.Key.Text, entry => (entry.Value as YamlText)?.Text, StringComparer.Ordinal);
        foreach ((YamlText code, YamlPart part) in reader.Entries("points"))
        {
            if (LeafOf(code) is { } leaf && part is YamlText text && reader.NumberOf(text, code.Text) is { } points)
            {
                RefuseBeyond(leaf, points, part);
                string earlier = decisions.TryGetValue(code.Text, out LeafOverride? before) ? $"; trước đó {before.By}: {VietnameseWords.Number(before.Points ?? 0)} điểm" : "";
                decisions[code.Text] = new LeafOverride(by, (reasons.GetValueOrDefault(code.Text) ?? $"chấm ở bước {name}") + earlier) { Points = points };
            }
        }
    }

    private void RefuseBeyond(CriterionLeaf leaf, decimal? points, YamlPart place)
    {
        if (points < leaf.MinPoints || points > (leaf.MaxPoints ?? 0))
        {
            faults.Add(place, $"Điểm của {leaf.Code} phải từ {VietnameseWords.Number(leaf.MinPoints)} đến {VietnameseWords.Number(leaf.MaxPoints ?? 0)}; sửa lại");
        }
    }

    private CriterionLeaf? LeafOf(YamlText code)
    {
        if (leaves.TryGetValue(code.Text, out CriterionLeaf? leaf))
        {
            return leaf;
        }
        faults.Add(code, $"Bộ tiêu chí không có chỉ tiêu mã “{code.Text}”");
        return null;
    }
}
