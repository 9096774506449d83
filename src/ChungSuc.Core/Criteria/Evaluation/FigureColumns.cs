namespace ChungSuc.Core.Criteria;

/// <summary>The figures of many subjects held by figure, not by subject: how a province or the nation is ranked without a dictionary for each commune.</summary>
public sealed class FigureColumns(int subjects)
{
    private readonly Dictionary<string, Value[]> columns = new(StringComparer.Ordinal);

    /// <summary>One value for each subject; a new column is all missing.</summary>
    public Value[] this[string name]
    {
        get
        {
            if (!columns.TryGetValue(name, out Value[]? column))
            {
                columns.Add(name, column = new Value[subjects]);
            }
            return column;
        }
    }

    /// <summary>The figures of one subject, for <see cref="Subject.Inputs"/>.</summary>
    public ISubjectInputs Of(int subject)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)subject, (uint)subjects);
        return new Row(this, subject);
    }

    internal Value[]? Find(string name) => columns.GetValueOrDefault(name);

    internal sealed record Row(FigureColumns Columns, int Place) : ISubjectInputs
    {
        public InputValue Get(string name) => new(Columns.Find(name) is { } column ? column[Place] : default);
    }
}
