namespace ChungSuc.Core.Criteria;

/// <summary>Evaluates a set for one subject or for thousands by the same compiled plan.</summary>
public sealed class CriteriaEvaluator(CriteriaSet set, EvaluationOptions? options = null)
{
    /// <summary>The villages of a commune fit whole, and their sheets are kept for explanations.</summary>
    private const int KeptWhole = 256;

    private readonly EvaluationOptions options = options ?? EvaluationOptions.None;

    /// <summary>One subject, with the full explanation. It is alone in its cluster.</summary>
    public SubjectResult Evaluate(Subject subject) => Run([subject]).Explain(0);

    /// <summary>Subjects with the same cluster are compared with each other.</summary>
    public EvaluationRun Run(IReadOnlyList<Subject> subjects)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        Subject[] all = subjects.ToArray();
        var batch = new SheetBatch(set, options, set.Plan.ComparesSubjects || all.Length <= KeptWhole ? all.Length : SheetBatch.UsualSize);
        var scores = new SubjectScore[all.Length];
        for (int start = 0; start < all.Length; start += batch.Size)
        {
            int length = Math.Min(batch.Size, all.Length - start);
            batch.Evaluate(all.AsSpan(start, length));
            for (int i = 0; i < length; i++)
            {
                scores[start + i] = batch.Score(i);
            }
        }
        return new EvaluationRun(set, options, scores, all.Length <= batch.Size ? batch : null);
    }
}
