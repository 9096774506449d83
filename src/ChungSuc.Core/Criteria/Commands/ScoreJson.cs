using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChungSuc.Core.Criteria.Commands;

/// <summary>Scores and explanation trees as JSON.</summary>
internal static class ScoreJson
{
    private const decimal LargestShare = 1_000_000_000_000_000_000_000_000m;

    private static readonly JsonSerializerOptions options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // Vietnamese stays readable; the text is a file, never part of a page
    };

    public static void Write(CriteriaSet set, EvaluationRun run, TextWriter output)
    {
        Dictionary<string, RankLine> ranks = run.Rank().ToDictionary(line => line.Score.Subject.Key, StringComparer.Ordinal);
        var subjects = new JsonArray();
        for (int i = 0; i < run.Scores.Count; i++)
        {
            subjects.Add((JsonNode)SubjectJson(run.Explain(i), ranks[run.Scores[i].Subject.Key]));
        }
        var document = new JsonObject
        {
            ["set"] = new JsonObject { ["id"] = set.Id, ["version"] = set.Version, ["name"] = set.Name },
            ["rules"] = Texts(set.RuleTexts),
            ["subjects"] = subjects,
        };
        output.WriteLine(document.ToJsonString(options));
    }

    private static JsonObject SubjectJson(SubjectResult result, RankLine rank)
    {
        SubjectScore score = result.Score;
        return new JsonObject
        {
            ["key"] = score.Subject.Key,
            ["name"] = score.Subject.Name,
            ["cluster"] = score.Subject.Cluster,
            ["status"] = Word(score.Status),
            ["total"] = Number(score.Points),
            ["max"] = Number(score.MaxPoints),
            ["share"] = Number(score.Share * 100m),
            ["band"] = score.Band,
            ["rank"] = rank.Rank,
            ["tied"] = rank.IsTied,
            ["rank_note"] = rank.Note,
            ["complete"] = score.IsComplete,
            ["eliminated"] = score.Eliminations.Count > 0,
            ["eliminations"] = Texts(score.Eliminations),
            ["open_conditions"] = Texts(score.OpenConditions),
            ["criteria_passed"] = score.PassedCriteria,
            ["criteria_assigned"] = score.AssignedCriteria,
            ["leaves"] = new JsonObject
            {
                ["passed"] = score.Leaves.Passed,
                ["failed"] = score.Leaves.Failed,
                ["scored"] = score.Leaves.Scored,
                ["missing"] = score.Leaves.Missing,
                ["blocked"] = score.Leaves.Blocked,
                ["not_assigned"] = score.Leaves.NotAssigned,
            },
            ["unconfirmed"] = result.UnconfirmedCount,
            ["tree"] = new JsonArray(result.Root.Children.Select(NodeJson).ToArray()),
        };
    }

    private static JsonNode NodeJson(NodeResult node)
    {
        var json = new JsonObject
        {
            ["code"] = node.Code,
            ["name"] = node.Name,
            ["status"] = Word(node.Status),
            ["status_text"] = node.StatusText,
            ["points"] = Number(node.Points),
            ["max"] = Number(node.MaxPoints),
        };
        if (node.IsLeaf)
        {
            json["value"] = ValueJson(node.Value);
            json["value_text"] = node.ValueText;
            json["level"] = ValueJson(node.Level);
            json["level_text"] = node.LevelText;
            json["shortfall"] = node.Shortfall;
            json["unconfirmed"] = node.IsUnconfirmed;
        }
        json["lines"] = new JsonArray(node.Lines.Select(LineJson).ToArray());
        if (!node.IsLeaf)
        {
            json["children"] = new JsonArray(node.Children.Select(NodeJson).ToArray());
        }
        return json;
    }

    private static JsonNode LineJson(ExplanationLine line)
    {
        var json = new JsonObject { ["kind"] = Snake(line.Kind.ToString()), ["text"] = line.Text };
        if (line.InputName is not null)
        {
            json["input"] = line.InputName;
            json["source"] = line.Source;
            json["ref"] = line.ReferenceKey;
            if (line.Items.Count > 0)
            {
                json["items"] = new JsonArray(line.Items.Select(ItemJson).ToArray());
            }
        }
        if (line.IsUnconfirmed)
        {
            json["unconfirmed"] = true;
        }
        return json;
    }

    private static JsonNode ItemJson(CaseItem item) => new JsonObject
    {
        ["value"] = ValueJson(item.Value),
        ["label"] = item.Label,
        ["kind"] = item.Kind,
        ["date"] = item.Date is { } date ? date.ToString("O", System.Globalization.CultureInfo.InvariantCulture) : null,
        ["ref"] = item.ReferenceKey,
    };

    /// <summary>A share is written in percent, as it is entered.</summary>
    private static JsonNode? ValueJson(Value value) => value.Kind switch
    {
        ValueKind.Number => Number(value.Amount),
        ValueKind.Share => Number(value.Amount is > -LargestShare and < LargestShare ? value.Amount * 100m : value.Amount),
        ValueKind.YesNo => value.IsTrue,
        ValueKind.Date => value.AsDate.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        ValueKind.Text => value.AsText,
        ValueKind.List => value.AsList.Count,
        _ => null,
    };

    /// <summary>Without the trailing zeros that a decimal remembers.</summary>
    private static JsonValue? Number(decimal? number) => number is { } amount ? JsonValue.Create(amount / 1.0000000000000000000000000000m) : null;

    private static JsonArray Texts(IEnumerable<string> texts) => new(texts.Select(text => (JsonNode)text).ToArray());

    private static string Word(NodeStatus status) => Snake(status.ToString());

    private static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
