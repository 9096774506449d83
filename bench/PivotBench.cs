using System.Globalization;
using ChungSuc.Core.Criteria;
using DuckDB.NET.Data;

namespace ChungSuc.Bench;

internal sealed class PivotBench : IBench
{
    private const int Provinces = 34;
    private static readonly string[] columnNames = ["unit_no", "indicator", "period", "group_no"];

    public string Name => "pivot";

    public string About => """
        Any two of unit, indicator, period and group crossed over the results of the scored sheet (see formula-library): 3,321 communes, 75 indicators, 5 years, 34 provinces, 1.25 million results; in each cell
        the results assigned, the passed ones and the sum of points. Ours is `ScoreCube`, columns in memory made once from the evaluator's runs (no page uses it yet), on one thread. The anchor is DuckDB 1.5 in memory with the same results
        as a table, two threads, and the same question in SQL; its answer is written into a temporary table, so that no time is charged for carrying rows to the program.
        """;

    public IEnumerable<Contest> Contests()
    {
        var cube = new ScoreCube(Enumerable.Range(2021, 5).Select(year => (year.ToString(CultureInfo.InvariantCulture), RunOf(year))).ToArray());
        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        Do(duck, "SET threads = 2");
        Load(duck, cube);
        foreach ((ScoreAxis rows, ScoreAxis columns) in new[]
        {
            (ScoreAxis.Unit, ScoreAxis.Indicator), (ScoreAxis.Unit, ScoreAxis.Period), (ScoreAxis.Unit, ScoreAxis.Group),
            (ScoreAxis.Indicator, ScoreAxis.Period), (ScoreAxis.Indicator, ScoreAxis.Group), (ScoreAxis.Period, ScoreAxis.Group),
        })
        {
            yield return new Contest($"{rows} by {columns}".ToLowerInvariant(), new Side("ours", () => Cells(cube.Cross(rows, columns))),
                [new Side("DuckDB", () => Ask(duck, columnNames[(int)rows], columnNames[(int)columns])) { Bar = 1 }]);
        }
    }

    private static EvaluationRun RunOf(int year)
    {
        var sheet = new NationalSheet(year);
        CriteriaSet set = CriteriaSetLoader.Load(ScoredSheet.TextOf(sheet)).Set ?? throw new InvalidOperationException("The scored sheet is not sound");
        return new CriteriaEvaluator(set, sheet.Options).Run(RankingBench.SubjectsOf(sheet, i => $"{i % Provinces:00}"));
    }

    private static void Load(DuckDBConnection duck, ScoreCube cube)
    {
        Do(duck, "CREATE TABLE results (unit_no INTEGER, indicator SMALLINT, period SMALLINT, group_no SMALLINT, is_assigned BOOLEAN, is_passed BOOLEAN, points BIGINT)");
        using DuckDBAppender appender = duck.CreateAppender("results");
        foreach (ScoreFact fact in cube.Facts)
        {
            appender.CreateRow()
                .AppendValue(fact.Unit)
                .AppendValue((short)fact.Indicator)
                .AppendValue((short)fact.Period)
                .AppendValue((short)fact.Group)
                .AppendValue(fact.Status != NodeStatus.NotAssigned)
                .AppendValue(fact.Status is NodeStatus.Passed or NodeStatus.Waived)
                .AppendValue(fact.Points)
                .EndRow();
        }
    }

    private static IEnumerable<long> Ask(DuckDBConnection duck, string rows, string columns)
    {
        Do(duck, $"CREATE OR REPLACE TEMP TABLE answer AS SELECT {rows} AS r, {columns} AS c, count(*) AS assigned, count(*) FILTER (is_passed) AS passed, sum(points)::BIGINT AS points FROM results WHERE is_assigned GROUP BY ALL");
        return Read(duck);
    }

    private static IEnumerable<long> Read(DuckDBConnection duck)
    {
        using DuckDBCommand command = duck.CreateCommand();
        command.CommandText = "SELECT r, c, assigned, passed, points FROM answer ORDER BY r, c";
        using DuckDBDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            for (int i = 0; i < 5; i++)
            {
                yield return Convert.ToInt64(reader.GetValue(i), CultureInfo.InvariantCulture);
            }
        }
    }

    /// <summary>Cells in which there is something, as SQL gives them.</summary>
    private static IEnumerable<long> Cells(ScoreTable table)
    {
        for (int row = 0; row < table.Rows; row++)
        {
            for (int column = 0; column < table.Columns; column++)
            {
                ScoreCell cell = table[row, column];
                foreach (long part in cell.Assigned == 0 ? [] : new[] { row, column, cell.Assigned, cell.Passed, cell.Points })
                {
                    yield return part;
                }
            }
        }
    }

    /// <summary>The statements hold only names written above.</summary>
    private static void Do(DuckDBConnection duck, string statement)
    {
        using DuckDBCommand command = duck.CreateCommand();
#pragma warning disable CA2100 // a bench puts its own column names into its own statements
        command.CommandText = statement;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
