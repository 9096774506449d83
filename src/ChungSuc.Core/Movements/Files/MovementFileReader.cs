using System.Globalization;
using System.Text.RegularExpressions;
using ChungSuc.Core.Shared.Files;

namespace ChungSuc.Core.Movements.Files;

/// <summary>Reads the parts of a movement file in an order that lets each check what it refers to: clauses and forms first.</summary>
internal sealed partial class MovementFileReader(YamlMap file)
{
    private const int FirstYear = 1948;
    private const int LastYear = 2100;

    private readonly HashSet<string> _clauses = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _forms = new(StringComparer.Ordinal);
    private MovementPeriod _period = new(FirstYear, LastYear);

    public MovementFile Read()
    {
        _period = file.OptionalMap("period", ReadPeriod) ?? RequiredPeriod();
        var clauses = file.RequiredList("clauses", ReadClause);
        var forms = file.RequiredList("forms", ReadForm);
        return new MovementFile
        {
            Id = file.Id(),
            IsSample = file.Flag("sample"),
            Name = file.Text("name", 300),
            ShortName = file.Text("short_name", 100),
            Slogan = file.OptionalText("slogan", 300),
            Kind = file.Choice("kind", MovementFileWords.Kinds),
            Scope = file.Text("scope", 300),
            Period = _period,
            Launcher = file.Text("launcher", 200),
            Plan = file.OptionalMap("plan", ReadDocument) ?? RequiredPlan(),
            Parents = ReadParents(),
            Clauses = clauses,
            Campaigns = file.List("campaigns", m => new LinkedCampaign(NewId(m), m.Text("name", 300), Clause(m))),
            Targets = file.RequiredList("targets", ReadTarget),
            Groups = file.RequiredList("groups", ReadGroup),
            Forms = forms,
            CommendationBasis = file.OptionalMap("commendation_basis", ReadBasis),
            Quotas = file.List("quotas", ReadQuota),
            Milestones = file.RequiredList("milestones", ReadMilestone),
            Phases = file.List("phases", m => new MovementPhase(NewId(m), m.Text("name", 200), Clause(m), PeriodWithin(m))),
            Duties = file.List("duties", ReadDuty),
            Bodies = file.List("bodies", m => new MovementBody(NewId(m), m.Text("name", 300), Clause(m), m.Choice("role", MovementFileWords.BodyRoles))),
            Recipients = file.Texts("recipients"),
        };
    }

    [GeneratedRegex(@"^(mở đầu|kết thúc|nơi nhận|[IVX]+(\.([0-9]+|[a-zđ]))*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ClauseId();

    [GeneratedRegex(@"^(?<from>[0-9]{1,12}(\.[0-9]{1,4})?)(?<range>\.\.(?<to>[0-9]{1,12}(\.[0-9]{1,4})?)?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ValueOrRange();

    private static MovementPeriod ReadPeriod(YamlMap map)
    {
        var from = map.Whole("from", FirstYear, LastYear);
        var to = map.Whole("to", FirstYear, LastYear);
        if (to < from)
        {
            map.Refuse("to", $"Năm cuối ({to}) đứng trước năm đầu ({from}).");
        }

        return new MovementPeriod(from, to);
    }

    private static TargetValue ReadValue(YamlMap map)
    {
        var text = map.Text("value", 40);
        var match = ValueOrRange().Match(text);
        if (!match.Success)
        {
            map.Refuse("value", $"“{text}” không đúng: ghi một số (ví dụ 1), một khoảng (2..3) hoặc ít nhất (2..).");
            return new TargetValue(0, null);
        }

        var from = decimal.Parse(match.Groups["from"].Value, CultureInfo.InvariantCulture);
        if (!match.Groups["range"].Success)
        {
            return new TargetValue(from, from);
        }

        decimal? to = match.Groups["to"].Success ? decimal.Parse(match.Groups["to"].Value, CultureInfo.InvariantCulture) : null;
        if (to < from)
        {
            map.Refuse("value", $"Khoảng “{text}” ngược: số sau nhỏ hơn số trước.");
        }

        return new TargetValue(from, to);
    }

    private static IReadOnlyList<string> ReadSubjects(YamlMap map, string key = "subjects")
    {
        var subjects = map.Texts(key);
        foreach (var subject in subjects.Where(s => !MovementFileWords.Subjects.ContainsKey(s)))
        {
            map.Refuse(key, $"Không có loại đối tượng “{subject}”. Các loại: {string.Join(", ", MovementFileWords.Subjects.Keys)}.");
        }

        return subjects;
    }

    private static string ReadSubject(YamlMap map)
    {
        var subject = map.Text("subject", 40);
        if (subject.Length > 0 && !MovementFileWords.Subjects.ContainsKey(subject))
        {
            map.Refuse("subject", $"Không có loại đối tượng “{subject}”. Các loại: {string.Join(", ", MovementFileWords.Subjects.Keys)}.");
        }

        return subject;
    }

    private MovementPeriod RequiredPeriod()
    {
        file.Refuse("period", "Thiếu “period” (from, to: năm đầu, năm cuối của phong trào).");
        return new MovementPeriod(FirstYear, LastYear);
    }

    private PlanDocument RequiredPlan()
    {
        file.Refuse("plan", "Thiếu “plan” (văn bản kế hoạch của phong trào).");
        return new PlanDocument { Level = PlanLevel.Commune, Title = "", Issuer = "" };
    }

    private PlanClause ReadClause(YamlMap map)
    {
        var id = map.Text("id", 40);
        if (!ClauseId().IsMatch(id))
        {
            map.Refuse("id", $"“{id}” không phải là số hiệu điều khoản: ghi như II.1, IV.1.đ.2, mở đầu hoặc kết thúc.");
        }
        else if (!_clauses.Add(id))
        {
            map.Refuse("id", $"Điều khoản “{id}” được ghi hai lần.");
        }

        return new PlanClause(id, map.Choice("kind", MovementFileWords.ClauseKinds), map.OptionalText("heading", 300), map.OptionalText("text"));
    }

    private CommendationForm ReadForm(YamlMap map)
    {
        var code = map.Text("code", 20);
        if (code.Length > 0 && !_forms.Add(code))
        {
            map.Refuse("code", $"Hình thức khen thưởng “{code}” được ghi hai lần.");
        }

        var lawCodes = map.Texts("law_codes");
        return new CommendationForm(code, map.Text("name", 200), Clause(map), lawCodes.Count == 0 ? [code] : lawCodes);
    }

    private PlanDocument ReadDocument(YamlMap map)
    {
        return new PlanDocument
        {
            Level = map.Choice("level", MovementFileWords.Levels),
            Title = map.Text("title", 500),
            Issuer = map.Text("issuer", 200),
            Number = map.OptionalText("number", 50),
            Date = map.OptionalDate("date"),
            Signer = map.OptionalText("signer", 100),
            SignedAs = map.OptionalText("signed_as", 200),
            Clause = map.Has("clause") ? Clause(map) : null,
            Note = map.OptionalText("note", 500),
        };
    }

    private IReadOnlyList<PlanDocument> ReadParents()
    {
        var last = PlanLevel.Commune;
        return file.List("parents", map =>
        {
            var parent = ReadDocument(map);
            if (parent.Level > last)
            {
                map.Refuse("level", "Các kế hoạch cấp trên phải xếp từ gần đến xa: huyện, tỉnh, toàn quốc.");
            }

            last = parent.Level;
            return parent;
        });
    }

    private MovementTarget ReadTarget(YamlMap map)
    {
        return new MovementTarget
        {
            Id = NewId(map),
            Name = map.Text("name", 300),
            Clause = Clause(map),
            Subject = ReadSubject(map),
            Unit = map.Text("unit", 50),
            Value = ReadValue(map),
            Baseline = map.OptionalDecimal("baseline"),
            Due = ReadDue(map),
            Path = ReadPath(map),
            Measure = map.Text("measure", 100),
        };
    }

    // "2025" alone means by the end of 2025, as plans say "đến năm 2025".
    private DateOnly ReadDue(YamlMap map)
    {
        var isYear = map.OptionalText("due") is { Length: 4 } year && year.All(char.IsAsciiDigit);
        var due = isYear ? new DateOnly(map.Whole("due", FirstYear, LastYear), 12, 31) : map.Date("due");
        if (due != default && !_period.Contains(due.Year))
        {
            map.Refuse("due", $"Thời hạn nằm ngoài giai đoạn {_period}.");
        }

        return due;
    }

    private Dictionary<int, decimal> ReadPath(YamlMap map)
    {
        var path = new Dictionary<int, decimal>();
        foreach (var (yearText, valueText) in map.Pairs("path"))
        {
            if (int.TryParse(yearText, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && _period.Contains(year)
                && decimal.TryParse(valueText, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            {
                path[year] = value;
                continue;
            }

            map.Refuse("path", $"“{yearText}: {valueText}” không đúng: ghi năm trong giai đoạn {_period} và một số.");
        }

        return path;
    }

    private ParticipantGroup ReadGroup(YamlMap map)
    {
        var code = map.Text("code", 2);
        if (code.Length > 0 && !_ids.Add("group " + code))
        {
            map.Refuse("code", $"Nhóm đối tượng “{code}” được ghi hai lần.");
        }

        var subjects = ReadSubjects(map);
        return new ParticipantGroup
        {
            Code = code,
            Name = map.Text("name", 300),
            Clause = Clause(map),
            Subjects = subjects,
            Criteria = map.RequiredList("criteria", c => ReadCriterion(c, subjects)),
            CriteriaSet = map.OptionalText("criteria_set", 100),
        };
    }

    private GroupCriterion ReadCriterion(YamlMap map, IReadOnlyList<string> subjectsOfGroup)
    {
        var subjects = ReadSubjects(map);
        return new GroupCriterion(NewId(map), Clause(map), map.Text("text"), subjects.Count == 0 ? subjectsOfGroup : subjects, map.Texts("measures"));
    }

    private CommendationBasis ReadBasis(YamlMap map)
    {
        return new CommendationBasis(Clause(map), map.Text("text"), map.OptionalText("guided_by", 200), ReadSubjects(map));
    }

    private CommendationQuota ReadQuota(YamlMap map)
    {
        var form = map.Text("form", 20);
        if (form.Length > 0 && !_forms.Contains(form))
        {
            map.Refuse("form", $"Phong trào không có hình thức khen thưởng “{form}”.");
        }

        var count = map.OptionalWhole("max_count", 0, 100_000);
        var percent = map.OptionalDecimal("max_percent");
        if (count is null == percent is null)
        {
            map.Refuse("form", "Ghi một trong hai: “max_count” (số lượng) hoặc “max_percent” (phần trăm).");
        }

        if (percent is < 0 or > 100)
        {
            map.Refuse("max_percent", "Phần trăm phải từ 0 đến 100.");
        }

        return new CommendationQuota(form, ReadSubject(map), count, percent, Clause(map));
    }

    private Milestone ReadMilestone(YamlMap map)
    {
        var isYearly = map.OptionalText("every", 10) switch
        {
            null => false,
            "năm" => true,
            _ => Refused(map, "every", "“every” chỉ nhận giá trị “năm”."),
        };
        var year = isYearly ? null : map.OptionalWhole("year", _period.FromYear, _period.ToYear);
        if (!isYearly && !map.Has("year"))
        {
            map.Refuse("year", "Ghi “year” (năm phải làm) hoặc “every: năm” (năm nào cũng làm).");
        }

        return new Milestone(NewId(map), map.Text("name", 300), Clause(map), map.Choice("kind", MovementFileWords.MilestoneKinds), year, map.Text("who", 300));
    }

    private MovementPeriod PeriodWithin(YamlMap map)
    {
        var period = ReadPeriod(map);
        if (!_period.Contains(period.FromYear) || !_period.Contains(period.ToYear))
        {
            map.Refuse("from", $"Bước {period} nằm ngoài giai đoạn {_period}.");
        }

        return period;
    }

    private MovementDuty ReadDuty(YamlMap map)
    {
        var who = map.Texts("who");
        if (who.Count == 0)
        {
            map.Refuse("who", "Nhiệm vụ phải ghi “who”: ai làm.");
        }

        return new MovementDuty
        {
            Id = NewId(map),
            Clause = Clause(map),
            Who = who,
            Text = map.Text("text"),
            Frequency = map.OptionalText("frequency", 100),
            Measures = map.Texts("measures"),
        };
    }

    private string NewId(YamlMap map)
    {
        var id = map.Id();
        if (id.Length > 0 && !_ids.Add(id))
        {
            map.Refuse("id", $"“{id}” được dùng hai lần trong tệp.");
        }

        return id;
    }

    private string Clause(YamlMap map)
    {
        var clause = map.Text("clause", 40);
        if (clause.Length > 0 && !_clauses.Contains(clause))
        {
            map.Refuse("clause", $"Không có điều khoản “{clause}” trong danh sách “clauses”.");
        }

        return clause;
    }

    private static bool Refused(YamlMap map, string key, string sentence)
    {
        map.Refuse(key, sentence);
        return false;
    }
}
