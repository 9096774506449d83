namespace ChungSuc.Core.Criteria.Workbooks;

/// <summary>Writes the tree: each row finds its group by the code in its parent column, among the rows above.</summary>
internal sealed class TreeLines(CellReader cells, YamlLines lines)
{
    public void Write(IReadOnlyList<SheetRow> rows)
    {
        var top = new List<Node>();
        var byCode = new Dictionary<string, Node>(StringComparer.Ordinal);
        foreach (SheetRow row in rows)
        {
            string? code = cells.Text(row, SetLayout.Code);
            var node = new Node(row, cells.Yaml(row, SetLayout.Line));
            Siblings(row, top, byCode)?.Add(node);
            if (code is not null)
            {
                byCode.TryAdd(code, node); // a second one is a fault that the loader names
            }
        }
        if (top.Count > 0)
        {
            lines.Add(0, "criteria:", top[0].Row.Place(SetLayout.Code.Key), top[0].Row);
            WriteNodes(top, 1);
        }
    }

    private List<Node>? Siblings(SheetRow row, List<Node> top, Dictionary<string, Node> byCode)
    {
        if (cells.Text(row, SetLayout.Parent) is not { } parent)
        {
            return row.Cell(SetLayout.Parent.Key) is null ? top : null;
        }
        CellPlace place = row.Place(SetLayout.Parent.Key);
        if (!byCode.TryGetValue(parent, out Node? group))
        {
            cells.Refuse(place, $"Không thấy mã “{parent}” ở các dòng trên; nhóm phải đứng trên các mục của nó");
            return null;
        }
        if (group.Line == "leaf")
        {
            cells.Refuse(place, $"“{parent}” là chỉ tiêu nên không có mục con; sửa “Loại dòng” của {parent} thành nhóm, hoặc sửa mã nhóm cha");
            return null;
        }
        return group.Children;
    }

    private void WriteNodes(List<Node> nodes, int depth)
    {
        foreach (Node node in nodes)
        {
            CellPlace place = node.Row.Place(SetLayout.Code.Key);
            if (!YamlMaker.Item(lines, cells, node.Row, depth, ((CellRule[])[SetLayout.Code, .. SetLayout.Node]).Select(rule => (rule.Key, rule))))
            {
                lines.Add(depth, "- code:", place, node.Row);
            }
            if (node.Children.Count > 0)
            {
                lines.Add(depth + 1, "criteria:", place, node.Row);
                WriteNodes(node.Children, depth + 2);
            }
            else if (node.Line == "group")
            {
                lines.Add(depth + 1, "criteria: []", place, node.Row);
            }
        }
    }

    private sealed record Node(SheetRow Row, string? Line)
    {
        public List<Node> Children { get; } = [];
    }
}
