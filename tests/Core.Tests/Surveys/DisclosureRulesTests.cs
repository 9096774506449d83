using ChungSuc.Core.Surveys;
using CsCheck;

namespace ChungSuc.Core.Tests.Surveys;

/// <summary>What a survey shows lets nobody work out what it hides (ADR 0012): by hand, by every small table there is, and by random large ones.</summary>
public sealed class DisclosureRulesTests
{
    [Theory]
    [InlineData("60/50 40/30 20/12", "120:92 | 60/50 40/30 20/12", "all sides are 5 or more")]
    [InlineData("60/50 40/30 20/17", "120:97 | 60/50", "20 has 3 others, alone it would follow by subtraction: 40 goes with it")]
    [InlineData("60/50 40/38 20/12", "120:100 | 60/50", "40 has 2 others; 20 is smaller and is hidden with it, together 10 others")]
    [InlineData("60/57 40/30 20/12", "120:99 | ", "the largest is unsafe: all are hidden, the whole is not")]
    [InlineData("60/58 40/40 20/20", "120:118 | ", "two others in the whole commune: official, no village says whose")]
    [InlineData("60/60 40/40 20/20", "120:120 | 60/60 40/40 20/20", "all think alike: the official result says it of every village")]
    [InlineData("30/28 12/12", "42: | ", "42 forms are not official, 2 others point at people")]
    [InlineData("30/22 12/6", "42:28 | 30/22 12/6", "42 forms, but 8 and 6 others")]
    [InlineData("80/78", "80: | ", "one village is no official whole")]
    [InlineData("80/70 0/0", "80:70 | 80/70", "a village without a form has no figure")]
    [InlineData("60/50 4/2", "64:52 | ", "four forms: their village is hidden, and so is the other, or it follows")]
    public void Publish_WorkedByHand(string table, string shown, string why)
    {
        var villages = Table(table);
        var forms = villages.Sum(v => v.Forms);

        var published = DisclosureRules.Publish(villages);


        Assert.True($"{forms}:{published.Satisfied} | {Shown(villages, published)}" == shown, why);
    }

    [Theory]
    [InlineData(2, 2, 6)]
    [InlineData(2, 3, 5)]
    [InlineData(3, 3, 7)]
    [InlineData(2, 4, 4)]
    [InlineData(5, 2, 12)]
    public void Publish_EveryTable_NoHiddenFigureFollowsFromTheShownOnesAndTheRule(int least, int villages, int mostForms)
    {
        foreach (var publicForms in new[] { 0, int.MaxValue })
        {
            foreach (var sizes in Sizes(villages, 1, mostForms))
            {
                // Every table with these sizes, by what a reader sees of it: he knows the rule and can do the same.
                foreach (var alike in Tables(sizes).GroupBy(t => Key(t, least, publicForms), StringComparer.Ordinal))
                {
                    var worlds = alike.ToList();
                    var hidden = DisclosureRules.Publish(worlds[0], least, publicForms).Hidden;
                    foreach (var village in hidden)
                    {
                        Assert.True(worlds.Select(w => w.Single(v => v.VillageId == village).Satisfied).Distinct().Count() > 1, $"{alike.Key}: {string.Join(' ', worlds[0])}");
                    }
                }
            }
        }
    }

    [Fact]
    public void Publish_RandomCommunes_AnotherTableLooksTheSameAndHiddenSumsAreSafe() =>
        Gen.Select(Gen.Int[1, 120], Gen.Int[0, 100]).Array[1, 9].Sample(sizes =>
        {
            var villages = sizes.Select((s, i) => new VillageCount(Id(i), s.Item1, Math.Min(s.Item1, s.Item1 * (s.Item2 + 60) / 150))).ToList();
            var published = DisclosureRules.Publish(villages);
            var hidden = villages.Where(v => published.Hidden.Contains(v.VillageId)).ToList();

            Assert.All(published.ByVillage, shown => Assert.Equal(villages.Single(v => v.VillageId == shown.Key).Satisfied, shown.Value));
            if (published.Satisfied is null || hidden.Count == 0)
            {
                Assert.True(published.Satisfied is not null || published.ByVillage.Count == 0);
                return;
            }

            Assert.True(hidden.Count > 1);
            Assert.True(hidden.Count == villages.Count || (hidden.Sum(v => v.Satisfied) >= DisclosureRules.Least && hidden.Sum(v => v.Others) >= DisclosureRules.Least));
            Assert.All(hidden, one => Assert.True(Neighbours(villages, hidden, one).Any(other => Key(other) == Key(villages)), string.Join(' ', villages)));
        });

    [Fact]
    public void Options_OneIsRare_NoneIsShown()
    {
        Assert.Equal([30, 0, 9], DisclosureRules.Options([30, 0, 9], 80, 2)!);
        Assert.Null(DisclosureRules.Options([30, 4, 9], 80, 2));
        Assert.Null(DisclosureRules.Options([30, 0, 9], 49, 2));
        Assert.Null(DisclosureRules.Options([30, 0, 9], 80, 1));
    }

    /// <summary>Tables in which one hidden village has one satisfied form more or less, and another hidden one the reverse.</summary>
    private static IEnumerable<List<VillageCount>> Neighbours(List<VillageCount> villages, List<VillageCount> hidden, VillageCount one) =>
        from other in hidden
        where other != one
        from step in new[] { 1, -1, 2, -2, 3, -3, 4, -4 }
        let moved = villages.ConvertAll(v => v == one ? v with { Satisfied = v.Satisfied + step } : v == other ? v with { Satisfied = v.Satisfied - step } : v)
        where moved.TrueForAll(v => v.Satisfied >= 0 && v.Others >= 0)
        select moved;

    private static IEnumerable<int[]> Sizes(int villages, int from, int most) => villages == 0
        ? [[]]
        : Enumerable.Range(from, most - from + 1).SelectMany(n => Sizes(villages - 1, n, most).Select(rest => (int[])[n, .. rest]));

    private static IEnumerable<List<VillageCount>> Tables(int[] sizes) =>
        sizes.Select((forms, i) => (forms, i)).Aggregate<(int Forms, int I), IEnumerable<List<VillageCount>>>(
            [[]], (tables, size) => tables.SelectMany(t => Enumerable.Range(0, size.Forms + 1).Select(s => (List<VillageCount>)[.. t, new VillageCount(Id(size.I), size.Forms, s)])));

    private static string Key(List<VillageCount> table, int least = DisclosureRules.Least, int publicForms = DisclosureRules.PublicForms)
    {
        var published = DisclosureRules.Publish(table, least, publicForms);
        return $"{published.Satisfied}|{string.Join(',', table.Select(v => published.ByVillage.TryGetValue(v.VillageId, out var s) ? $"{s}" : "?"))}";
    }

    private static List<VillageCount> Table(string text) =>
        [.. text.Split(' ').Select((cell, i) => cell.Split('/') is var parts ? new VillageCount(Id(i), int.Parse(parts[0], null), int.Parse(parts[1], null)) : null!)];

    private static string Shown(List<VillageCount> villages, PublishedQuestion published) =>
        string.Join(' ', villages.Where(v => published.ByVillage.ContainsKey(v.VillageId)).Select(v => $"{v.Forms}/{published.ByVillage[v.VillageId]}"));

    private static Guid Id(int n) => new(n + 1, 0, 0, new byte[8]);
}
