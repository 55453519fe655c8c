namespace Bulletin.Layout;

/// <summary>What pages decide about the rows of tables.</summary>
internal static class TableDecisions
{
    /// <summary>The decisions, in the order of the tables; none for a table that lies on one page.</summary>
    public static ValueList<TableDecision> Of(List<FlowLine> lines, StyleProfile profile)
    {
        if (!lines.Exists(line => line.Row is not null))
        {
            return [];
        }

        var paginator = new Paginator(profile, measures: true);
        paginator.Paginate(lines);
        var kept = Enumerable.Range(0, lines.Count).Where(i => lines[i] is { Row: not null, KeepWithNext: true });
        var (breaks, parted) = (paginator.PageBreaks.Distinct().ToLookup(Table), paginator.PartedRows.ToLookup(Table));
        var keeping = kept.ToLookup(Table);
        var tables = breaks.Concat(parted).Concat(keeping).Select(group => group.Key).Distinct().Where(table => table.Block >= 0).Order();
        return tables.Select(table => new TableDecision(table.Block, table.Table)
        {
            PageBreaks = Rows(breaks[table]),
            PartedRows = Rows(parted[table]),
            KeptRows = Rows(keeping[table]),
        }).ToValueList();

        (int Block, int Table) Table(int line) => lines[line].Row is { IsHeader: false } row ? (lines[line].Block, row.Table) : (-1, -1);

        ValueList<int> Rows(IEnumerable<int> rows) => rows.Select(line => lines[line].Row!.Number).ToValueList();
    }

    /// <summary>Whether the rows themselves look otherwise for it: cells over several rows are set by where pages end.</summary>
    public static bool ChangeRows(List<FlowLine> lines, LayoutDecisions decisions)
    {
        var decided = decisions.Tables.Where(table => table.PageBreaks.Count + table.PartedRows.Count > 0)
            .Select(table => (table.Block, table.Table)).ToHashSet();
        return decided.Count > 0
            && lines.Exists(line => line.Row is { HasRowSpans: true } row && decided.Contains((line.Block, row.Table)));
    }
}
