using System.Text;
using ChungSuc.Core.Criteria.Formulas;
using ChungSuc.Core.Criteria.Loading;

namespace ChungSuc.Core.Criteria;

/// <summary>Makes a criteria set from YAML text, or says what is wrong with it, where, and what to do.</summary>
public static class CriteriaSetLoader
{
    internal static readonly string[] Keys =
    [
        "id", "version", "name", "origin", "subject", "legal_basis", "valid_from", "valid_to", "superseded_by", "missing", "rounding", "inputs", "parameters", "formulas", "tables",
        "max", "cap", "floor", "require", "combine", "eliminations", "classification", "ranking", "criteria", "note", "completeness", "sources",
    ];

    public static LoadedSet Load(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string normal = Normalized(text);
        var context = new LoadContext(normal);
        YamlPart? tree = YamlTreeReader.Read(normal, context.Faults);
        CriteriaSet? set = tree is null ? null : Read(tree, context);
        return context.Faults.IsEmpty ? new LoadedSet(set, []) : new LoadedSet(null, context.Faults.InOrder());
    }

    public static async Task<LoadedSet> LoadFileAsync(string path, CancellationToken cancellationToken = default)
        => new FileInfo(path).Length > YamlTreeReader.LargestFile * 2L
            ? new LoadedSet(null, [new SetFault(1, 1, "Tệp lớn hơn 2 MB; hãy tách thành nhiều bộ tiêu chí")])
            : Load(await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false));

    /// <summary>Files from some editors hold letters and tone marks apart; everything inside is one composed form.</summary>
    internal static string Normalized(string text)
    {
        text = text.TrimStart('\uFEFF'); // the mark that some editors put before the first letter
        try
        {
            return text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return new string(text.Select(c => char.IsSurrogate(c) ? '\uFFFD' : c).ToArray()).Normalize(NormalizationForm.FormC); // half a surrogate pair
        }
    }

    private static CriteriaSet? Read(YamlPart tree, LoadContext context)
    {
        if (MapReader.Of(tree, context.Faults, "Bộ tiêu chí", Keys) is not { } reader)
        {
            return null;
        }
        var declarations = new DeclarationReader(context);
        declarations.ReadInputs(reader.Entries("inputs"));
        declarations.ReadParameters(reader.Entries("parameters"));
        var treeReader = new TreeReader(context, declarations);
        IReadOnlyList<NodeDraft> drafts = treeReader.Read(reader.Items("criteria"), insideBonus: false);
        if (drafts.Count == 0)
        {
            context.Faults.Add(reader.Place("criteria"), "Bộ tiêu chí chưa có tiêu chí nào; thêm mục “criteria”");
        }
        new TableReader(context).ReadNamed(reader.Entries("tables"));
        var rootDraft = new NodeDraft(reader, "", reader.Text("name") ?? "", context.Scope.DeclareNode("kết quả chung"))
        {
            Children = drafts,
            Combination = reader.Word("combine", SchemaWords.Combinations) ?? Combination.Sum,
            Cap = reader.Number("cap"),
        };
        treeReader.CheckSum(reader, "Bộ tiêu chí", rootDraft.Max());
        CriteriaSet heading = new HeadingReader(context).Read(reader);
        if (!context.Faults.IsEmpty)
        {
            return null; // names and kinds must be right before formulas are worth reading
        }
        declarations.ReadFormulas(reader.Entries("formulas"));
        return context.Faults.IsEmpty ? Complete(heading, reader, rootDraft, context) : null;
    }

    private static CriteriaSet? Complete(CriteriaSet heading, MapReader reader, NodeDraft rootDraft, LoadContext context)
    {
        var builder = new TreeBuilder(context);
        var root = new CriterionGroup
        {
            Code = "",
            Name = heading.Name,
            Children = rootDraft.Children!.Select(child => builder.Build(child, inherited: null)).ToArray(), // the root is a group
            Combination = rootDraft.Combination,
            Cap = rootDraft.Cap,
            Floor = reader.Number("floor"),
            Requirement = builder.ReadRequirement(reader, rootDraft.Children!.Count), // the root is a group
            Slots = rootDraft.Slots,
        };
        var conclusions = new ConclusionReader(context, root);
        CriteriaSet set = heading with
        {
            Root = root,
            Inputs = context.Inputs,
            Parameters = context.Parameters.ConvertAll(entry => entry.Parameter),
            Formulas = context.Formulas.ConvertAll(entry => entry.Formula),
            Eliminations = conclusions.ReadEliminations(reader),
            Classification = conclusions.ReadClassification(reader),
            Ranking = conclusions.ReadRanking(reader),
        };
        if (!context.Faults.IsEmpty)
        {
            return null;
        }
        return set with
        {
            Plan = new EvaluationPlan
            {
                Steps = new PlanBuilder(context).Order(root),
                SlotCount = context.Scope.SlotCount,
                NodeCount = context.Scope.NodeCount,
                Contexts = context.Scope.OfKind(SymbolKind.Context).ToArray(),
                Inputs = context.Scope.OfKind(SymbolKind.Input).ToArray(),
                Parameters = context.Parameters,
                ComparesSubjects = context.ComparesSubjects,
                EliminatingLeaves = root.Leaves.Where(leaf => leaf.Eliminates).ToArray(),
            },
        };
    }
}
