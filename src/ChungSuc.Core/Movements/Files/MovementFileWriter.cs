using System.Globalization;
using System.Text;

namespace ChungSuc.Core.Movements.Files;

/// <summary>Writes a movement as a file that <see cref="MovementFile.Load"/> reads to the same movement. Every text stands in quotes, so none is taken for a sign of YAML.</summary>
public sealed class MovementFileWriter
{
    private readonly StringBuilder text = new();

    private MovementFileWriter()
    {
    }

    public static string Write(MovementFile file)
    {
        var writer = new MovementFileWriter();
        writer.WriteHead(file);
        writer.WriteAims(file);
        writer.WriteWork(file);
        return writer.text.ToString();
    }

    private void WriteHead(MovementFile file)
    {
        Pair("", "id", file.Id);
        Raw("", "sample", file.IsSample ? "true" : null);
        Pair("", "name", file.Name);
        Pair("", "short_name", file.ShortName);
        Pair("", "slogan", file.Slogan);
        Pair("", "kind", MovementFileWords.Of(MovementFileWords.Kinds, file.Kind));
        Pair("", "scope", file.Scope);
        Raw("", "period", Span(file.Period));
        Pair("", "launcher", file.Launcher);
        text.Append("plan:\n");
        WriteDocument("  ", "  ", file.Plan);
        List("parents", file.Parents, (p, first) => WriteDocument(first, "    ", p));
        List("campaigns", file.Campaigns, (c, first) =>
        {
            Pair(first, "id", c.Id);
            Pair("    ", "name", c.Name);
            Pair("    ", "clause", c.Clause);
        });
        List("clauses", file.Clauses, (c, first) =>
        {
            Pair(first, "id", c.Id);
            Pair("    ", "kind", MovementFileWords.Of(MovementFileWords.ClauseKinds, c.Kind));
            Pair("    ", "heading", c.Heading);
            Pair("    ", "text", c.Text);
        });
    }

    private void WriteAims(MovementFile file)
    {
        List("targets", file.Targets, (t, first) =>
        {
            Pair(first, "id", t.Id);
            Pair("    ", "name", t.Name);
            Pair("    ", "clause", t.Clause);
            Pair("    ", "subject", t.Subject);
            Pair("    ", "unit", t.Unit);
            Pair("    ", "value", ValueOf(t.Value));
            Raw("    ", "baseline", t.Baseline is { } baseline ? Number(baseline) : null);
            Pair("    ", "due", Day(t.Due));
            Raw("    ", "path", t.Path.Count == 0 ? null : $"{{ {string.Join(", ", t.Path.OrderBy(y => y.Key).Select(y => $"{y.Key}: {Number(y.Value)}"))} }}");
            Pair("    ", "measure", t.Measure);
        });
        List("groups", file.Groups, (g, first) =>
        {
            Pair(first, "code", g.Code);
            Pair("    ", "name", g.Name);
            Pair("    ", "clause", g.Clause);
            Texts("    ", "subjects", g.Subjects);
            Pair("    ", "criteria_set", g.CriteriaSet);
            text.Append("    criteria:\n");
            foreach (var c in g.Criteria)
            {
                Pair("      - ", "id", c.Id);
                Pair("        ", "clause", c.Clause);
                Pair("        ", "text", c.Text);
                Texts("        ", "subjects", c.Subjects.SequenceEqual(g.Subjects) ? [] : c.Subjects);
                Texts("        ", "measures", c.Measures);
            }
        });
        List("forms", file.Forms, (f, first) =>
        {
            Pair(first, "code", f.Code);
            Pair("    ", "name", f.Name);
            Pair("    ", "clause", f.Clause);
            Texts("    ", "law_codes", f.LawCodes is [var only] && only == f.Code ? [] : f.LawCodes);
        });
    }

    private void WriteWork(MovementFile file)
    {
        if (file.CommendationBasis is { } basis)
        {
            text.Append("commendation_basis:\n");
            Pair("  ", "clause", basis.Clause);
            Pair("  ", "text", basis.Text);
            Pair("  ", "guided_by", basis.GuidedBy);
            Texts("  ", "subjects", basis.Recipients);
        }

        List("quotas", file.Quotas, (q, first) =>
        {
            Pair(first, "form", q.Form);
            Pair("    ", "subject", q.Subject);
            Raw("    ", "max_count", q.MaxCount?.ToString(CultureInfo.InvariantCulture));
            Raw("    ", "max_percent", q.MaxPercent is { } percent ? Number(percent) : null);
            Pair("    ", "clause", q.Clause);
        });
        List("milestones", file.Milestones, (m, first) =>
        {
            Pair(first, "id", m.Id);
            Pair("    ", "kind", MovementFileWords.Of(MovementFileWords.MilestoneKinds, m.Kind));
            Raw("    ", m.Year is null ? "every" : "year", m.Year?.ToString(CultureInfo.InvariantCulture) ?? "năm");
            Pair("    ", "clause", m.Clause);
            Pair("    ", "name", m.Name);
            Pair("    ", "who", m.Who);
        });
        List("phases", file.Phases, (p, first) =>
        {
            Pair(first, "id", p.Id);
            Pair("    ", "name", p.Name);
            Raw("    ", "from", p.Period.FromYear.ToString(CultureInfo.InvariantCulture));
            Raw("    ", "to", p.Period.ToYear.ToString(CultureInfo.InvariantCulture));
            Pair("    ", "clause", p.Clause);
        });
        List("duties", file.Duties, (d, first) =>
        {
            Pair(first, "id", d.Id);
            Pair("    ", "clause", d.Clause);
            Texts("    ", "who", d.Who);
            Pair("    ", "text", d.Text);
            Pair("    ", "frequency", d.Frequency);
            Texts("    ", "measures", d.Measures);
        });
        List("bodies", file.Bodies, (b, first) =>
        {
            Pair(first, "id", b.Id);
            Pair("    ", "name", b.Name);
            Pair("    ", "role", MovementFileWords.Of(MovementFileWords.BodyRoles, b.Role));
            Pair("    ", "clause", b.Clause);
        });
        Texts("", "recipients", file.Recipients);
    }

    private void WriteDocument(string first, string next, PlanDocument paper)
    {
        Pair(first, "level", MovementFileWords.Of(MovementFileWords.Levels, paper.Level));
        Pair(next, "title", paper.Title);
        Pair(next, "issuer", paper.Issuer);
        Pair(next, "number", paper.Number);
        Pair(next, "date", paper.Date is { } date ? Day(date) : null);
        Pair(next, "signer", paper.Signer);
        Pair(next, "signed_as", paper.SignedAs);
        Pair(next, "clause", paper.Clause);
        Pair(next, "note", paper.Note);
    }

    private void List<T>(string key, IReadOnlyList<T> items, Action<T, string> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        text.Append(key).Append(":\n");
        foreach (var item in items)
        {
            write(item, "  - ");
        }
    }

    private void Texts(string indent, string key, IReadOnlyList<string> items) => Raw(indent, key, items.Count == 0 ? null : $"[{string.Join(", ", items.Select(Quoted))}]");

    private void Pair(string indent, string key, string? value) => Raw(indent, key, value is null ? null : Quoted(value));

    private void Raw(string indent, string key, string? value)
    {
        if (value is not null)
        {
            text.Append(indent).Append(key).Append(": ").Append(value).Append('\n');
        }
    }

    private static string Quoted(string value) =>
        $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";

    private static string Span(MovementPeriod period) => $"{{ from: {period.FromYear}, to: {period.ToYear} }}";

    private static string ValueOf(TargetValue value) => value switch
    {
        { IsExact: true } => Number(value.From),
        { To: { } to } => $"{Number(value.From)}..{Number(to)}",
        _ => $"{Number(value.From)}..",
    };

    private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
