using ChungSuc.Core.Criteria.Loading;

namespace ChungSuc.Core.Criteria.Editing;

/// <summary>A piece of YAML typed into one box of a form.</summary>
internal static class YamlFragment
{
    public static YamlPart Read(string typed, string place)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            throw FieldCodec.Refuse("Viết phần YAML, hoặc chọn cách khác.", place);
        }
        var faults = new FaultList();
        var part = YamlTreeReader.Read(CriteriaSetLoader.Normalized(typed.ReplaceLineEndings("\n")), faults);
        return part is not null && faults.IsEmpty
            ? part
            : throw FieldCodec.Refuse($"Phần YAML này chưa đọc được: {faults.InOrder()[0]}.", place);
    }
}
