namespace Resolutions.Generator;

/// <summary>Finds provisions that the metadata of an item name as successors and that the resolution does not have, where the project has it.</summary>
internal static class SuccessorDiagnostics
{
    public static IEnumerable<DiagnosticInfo> Find(ItemStatus item, LinkTable table, FilePlaces places) =>
        from part in StatusReader.SuccessorsIn(item)
        where Successor.FindFault(part.By) is null
        from entry in ProvisionEntries.Read(part.By)
        from path in new[] { entry.First, entry.Last }
        where path.Length > 0
        let key = SymbolKey.Of(entry.Symbol)
        where table.Lacks(key, path, isIdentifier: true)
        select new DiagnosticInfo(
            RuleIds.InvalidItemStatus,
            places.Start,
            new EquatableArray<string>([part.Text, part.Metadata, Words(entry.Symbol, path, table.Nearest(key, path))])
        );

    private static string Words(string symbol, string path, string? nearest) =>
        $"names nothing: {symbol} has no {path}" + (nearest is null ? "" : $"; did you mean {nearest}?");
}
