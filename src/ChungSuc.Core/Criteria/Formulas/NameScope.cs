namespace ChungSuc.Core.Criteria.Formulas;

/// <summary>The names that a formula may use where it stands.</summary>
internal interface INameScope
{
    IEnumerable<string> Names { get; }

    Symbol? Find(string name);

    /// <summary>A result of another item: aspect is the function's name (dat, diem, gia_tri ...).</summary>
    Symbol? FindResult(string code, string aspect);

    LookupTable? FindTable(string name);
}

/// <summary>The use of a name at a place in a formula.</summary>
internal readonly record struct Reference(Symbol Symbol, int Offset);
