namespace ChungSuc.Core.Criteria.Loading;

/// <summary>Reads what stands above the tree: identity, legal basis, validity, and the rules the set must state.</summary>
internal sealed class HeadingReader(LoadContext context)
{
    private const decimal SmallestStep = 0.000001m;

    public CriteriaSet Read(MapReader reader)
    {
        DateOnly? from = reader.Date("valid_from");
        DateOnly? to = reader.Date("valid_to");
        if (to < from)
        {
            context.Faults.Add(reader.Place("valid_to"), "Ngày hết hiệu lực đứng trước ngày có hiệu lực; sửa một trong hai");
        }
        int? version = reader.WholeNumber("version");
        if (version is null or < 1)
        {
            context.Faults.Add(reader.Place("version"), "Thiếu “version” hoặc không phải số nguyên từ 1; thêm dòng “version: 1”");
        }
        return new CriteriaSet
        {
            Id = ReadId(reader),
            Version = version ?? 0,
            Name = reader.RequiredText("name", "tên bộ tiêu chí"),
            Origin = reader.RequiredWord("origin", SchemaWords.Origins, "ban hành, đề xuất, hay ghi lại từ thực tế"),
            SubjectKind = reader.RequiredWord("subject", SchemaWords.SubjectKinds, "loại đối tượng được chấm"),
            LegalBasis = reader.Items("legal_basis").Select(ReadBasis).OfType<LegalBasis>().ToArray(),
            ValidFrom = from,
            ValidTo = to,
            SupersededBy = reader.Text("superseded_by"),
            Missing = reader.RequiredWord("missing", SchemaWords.MissingRules, "số liệu chưa có thì chờ, tính là không đạt, hay loại khỏi mẫu số"),
            Rounding = ReadRounding(reader),
            Note = reader.Text("note"),
            Completeness = reader.Text("completeness"),
            Inputs = [],
            Parameters = [],
            Formulas = [],
            Root = new CriterionGroup { Code = "", Name = "", Children = [] },
        };
    }

    private string ReadId(MapReader reader)
    {
        string id = reader.RequiredText("id", "ma-bo-tieu-chi");
        if (id.Length > 0 && (id.Length > 80 || !id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.')))
        {
            context.Faults.Add(reader.Place("id"), "“id” chỉ gồm chữ thường không dấu, số, dấu gạch ngang và dấu chấm, không quá 80 ký tự");
        }
        return id;
    }

    private LegalBasis? ReadBasis(YamlPart part)
        => MapReader.Of(part, context.Faults, "Căn cứ pháp lý", "number", "date", "issuer", "role", "place", "note") is { } reader
            ? new LegalBasis(reader.Text("number"), reader.Date("date"), reader.Text("issuer"), reader.Text("role"), reader.Text("place"))
            : null;

    private Rounding ReadRounding(MapReader owner)
    {
        if (owner.Part("rounding") is not { } part)
        {
            context.Faults.Add(owner.Map, "Thiếu “rounding” (làm tròn ở đâu và thế nào); thêm dòng “rounding: {total: 0.01, mode: half_up}”");
            return new Rounding(null, null, null, null, MidpointRounding.AwayFromZero);
        }
        if (MapReader.Of(part, context.Faults, "“rounding”", "leaf", "group", "total", "share", "mode") is not { } reader)
        {
            return new Rounding(null, null, null, null, MidpointRounding.AwayFromZero);
        }
        MidpointRounding mode = reader.RequiredWord("mode", SchemaWords.RoundingModes, "làm tròn nửa lên, nửa chẵn, luôn lên hay luôn xuống");
        return new Rounding(Step(reader, "leaf"), Step(reader, "group"), Step(reader, "total"), Step(reader, "share") / 100m, mode);
    }

    private decimal? Step(MapReader reader, string key)
    {
        decimal? step = reader.Number(key);
        if (step < SmallestStep)
        {
            context.Faults.Add(reader.Place(key), $"Bước làm tròn “{key}” phải từ 0.000001 trở lên, ví dụ 0.01; không làm tròn thì bỏ khóa này");
            return null;
        }
        return step;
    }
}
