namespace ChungSuc.Core.Criteria;

/// <summary>The figures and results of some subjects, one column for each name and each item, made when it is first used.</summary>
internal sealed class SheetColumns(int slots, int nodes, int size)
{
    private readonly Value[]?[] values = new Value[slots][];
    private readonly NodeOutcome[]?[] outcomes = new NodeOutcome[nodes][];

    public Value[] Values(int slot) => values[slot] ??= new Value[size];

    public NodeOutcome[] Outcomes(CriterionNode node) => outcomes[node.Slots.Ordinal] ??= new NodeOutcome[size];
}
