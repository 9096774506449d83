using ChungSuc.Bench;

string root = Checkout.Root;
IBench[] benches = typeof(IBench).Assembly.GetTypes()
    .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IBench)))
    .Select(type => (IBench)Activator.CreateInstance(type)!) // the constructor of a bench has no parameters
    .OrderBy(bench => bench.Name, StringComparer.Ordinal)
    .ToArray();
if (args.Except(benches.Select(bench => bench.Name), StringComparer.Ordinal).ToArray() is { Length: > 0 } unknown)
{
    await Console.Error.WriteLineAsync($"No bench {string.Join(", ", unknown)}; there are {string.Join(", ", benches.Select(bench => bench.Name))}");
    return 2;
}
foreach (IBench bench in benches.Where(bench => args.Length == 0 || args.Contains(bench.Name, StringComparer.Ordinal)))
{
    var machine = Machine.Now();
    Outcome[] outcomes = bench.Contests().Select(Rounds.Of).ToArray();
    Report.Write(Path.Combine(root, "docs", "performance.md"), bench, outcomes, machine);
    await Console.Out.WriteLineAsync($"{bench.Name}\n{Report.Table(outcomes)}");
}
return 0;
