using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Criteria.Loading;

/// <summary>Reads bands of points and two-way tables.</summary>
internal sealed class TableReader(LoadContext context)
{
    public void ReadNamed(IReadOnlyList<(YamlText Key, YamlPart Value)> entries)
    {
        foreach ((YamlText name, YamlPart part) in entries)
        {
            if (MapReader.Of(part, context.Faults, $"Bảng “{name.Text}”", "label", "type", "bands", "keys", "rows", "columns", "cells") is { } reader
                && ReadTable(reader, reader.Text("label") ?? $"bảng {name.Text}") is { } table)
            {
                context.Scope.TryAddTable(name.Text, table);
            }
        }
    }

    private LookupTable? ReadTable(MapReader reader, string label)
    {
        if (reader.Part("bands") is not null)
        {
            return ReadBands(reader, TypeOf(reader), label, limits: null);
        }
        if (reader.Part("keys") is not null)
        {
            return ReadKeys(reader, label, limits: null);
        }
        Axis? rows = ReadAxis(reader, "rows");
        Axis? columns = ReadAxis(reader, "columns");
        return rows is null || columns is null ? null : new LookupTable(label, rows, columns, ReadCells(reader, rows, columns));
    }

    /// <summary>Words that each give points: {Tốt: 10, Khá: 7}.</summary>
    public LookupTable? ReadKeys(MapReader owner, string label, (decimal Min, decimal Max)? limits)
    {
        var keys = new List<string>();
        var points = new List<IReadOnlyList<decimal>>();
        foreach ((YamlText key, YamlPart part) in owner.Entries("keys"))
        {
            if (part is not YamlText text)
            {
                context.Faults.Add(part, $"“{key.Text}” cần một số điểm");
            }
            else if (owner.NumberOf(text, key.Text) is { } number)
            {
                RefuseBeyond(number, limits, text);
                keys.Add(key.Text);
                points.Add([number]);
            }
        }
        if (keys.Count == 0)
        {
            context.Faults.Add(owner.Place("keys"), "“keys” còn trống; thêm các dòng “loại: điểm”");
            return null;
        }
        return new LookupTable(label, new Axis(FormulaType.Text, [], keys), null, points);
    }

    private void RefuseBeyond(decimal points, (decimal Min, decimal Max)? limits, YamlPart place)
    {
        if (limits is { } range && (points < range.Min || points > range.Max))
        {
            context.Faults.Add(place, $"{VietnameseWords.Number(points)} điểm nằm ngoài giới hạn từ {VietnameseWords.Number(range.Min)} đến {VietnameseWords.Number(range.Max)} của chỉ tiêu; sửa số điểm, hoặc sửa max, min");
        }
    }

    /// <summary>Bands that each give points.</summary>
    public LookupTable? ReadBands(MapReader owner, FormulaType type, string label, (decimal Min, decimal Max)? limits)
    {
        var bands = new List<(Band Band, YamlPart Place)>();
        var points = new List<IReadOnlyList<decimal>>();
        foreach (YamlPart item in owner.Items("bands"))
        {
            if (MapReader.Of(item, context.Faults, "Bậc", [.. BandReader.RangeKeys, "points"]) is not { } reader
                || BandReader.Read(reader, type, context.Faults) is not { } band)
            {
                continue;
            }
            if (reader.Part("points") is null)
            {
                context.Faults.Add(item, "Bậc thiếu “points”; thêm số điểm của bậc");
            }
            decimal given = reader.Number("points") ?? 0;
            RefuseBeyond(given, limits, reader.Place("points"));
            bands.Add((band, item));
            points.Add([given]);
        }
        if (bands.Count == 0)
        {
            context.Faults.Add(owner.Place("bands"), "Bảng chưa có bậc nào; thêm ít nhất một bậc");
            return null;
        }
        BandReader.Check(bands, type, most: null, context.Faults);
        return new LookupTable(label, new Axis(type, bands.ConvertAll(entry => entry.Band), []), null, points);
    }

    private static FormulaType TypeOf(MapReader reader) => reader.Word("type", SchemaWords.Types) switch
    {
        FormulaType.Share => FormulaType.Share,
        _ => FormulaType.Number,
    };

    private Axis? ReadAxis(MapReader table, string key)
    {
        if (table.Part(key) is not { } part)
        {
            context.Faults.Add(table.Map, $"Bảng thiếu “{key}”; bảng một chiều dùng “bands” hoặc “keys”, bảng hai chiều dùng “rows”, “columns” và “cells”");
            return null;
        }
        if (MapReader.Of(part, context.Faults, $"“{key}”", "type", "bands", "keys") is not { } reader)
        {
            return null;
        }
        if (reader.Part("keys") is not null)
        {
            return new Axis(FormulaType.Text, [], reader.Texts("keys"));
        }
        FormulaType type = TypeOf(reader);
        var bands = new List<(Band Band, YamlPart Place)>();
        foreach (YamlPart item in reader.Items("bands"))
        {
            if (MapReader.Of(item, context.Faults, "Bậc", BandReader.RangeKeys) is { } range && BandReader.Read(range, type, context.Faults) is { } band)
            {
                bands.Add((band, item));
            }
        }
        if (bands.Count == 0)
        {
            context.Faults.Add(part, $"“{key}” cần “bands” (các bậc) hoặc “keys” (các loại)");
            return null;
        }
        BandReader.Check(bands, type, most: null, context.Faults);
        return new Axis(type, bands.ConvertAll(entry => entry.Band), []);
    }

    private List<IReadOnlyList<decimal>> ReadCells(MapReader table, Axis rows, Axis columns)
    {
        IReadOnlyList<YamlPart> lines = table.Items("cells");
        var cells = new List<IReadOnlyList<decimal>>();
        int height = Size(rows);
        int width = Size(columns);
        if (lines.Count != height)
        {
            context.Faults.Add(table.Place("cells"), $"“cells” có {lines.Count} dòng nhưng “rows” có {height}; mỗi dòng của rows cần một dòng điểm");
        }
        foreach (YamlPart line in lines)
        {
            if (line is not YamlList list || list.Items.Count != width)
            {
                context.Faults.Add(line, $"Mỗi dòng của “cells” cần {width} số trong ngoặc vuông, theo thứ tự của columns");
                continue;
            }
            cells.Add(list.Items.Select(cell => cell is YamlText text ? table.NumberOf(text, "cells") ?? 0 : 0).ToArray());
        }
        return cells;
    }

    private static int Size(Axis axis) => Math.Max(axis.Bands.Count, axis.Keys.Count);
}
