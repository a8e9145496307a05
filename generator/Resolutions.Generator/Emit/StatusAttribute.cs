namespace Resolutions.Generator;

/// <summary>Writes on a type that what it stands for is not in force any more.</summary>
internal static class StatusAttribute
{
    /// <param name="writer">The writer.</param>
    /// <param name="resolution">The resolution.</param>
    /// <param name="path">The path of the provision; empty for the resolution itself.</param>
    public static void Write(CodeWriter writer, VersionedResolution resolution, string path)
    {
        StatusModel? status = resolution
            .Versions.Select(version => Find(version.Statuses, path))
            .FirstOrDefault(static found => found is not null);
        if (status is not null)
        {
            writer.Line(
                status.By is { } by
                    ? $"[{ContractTypes.Superseded}({StringLiteral.Of(by)})]"
                    : $"[{ContractTypes.Withdrawn}]"
            );
        }
    }

    /// <summary>The status of a provision, or of the paragraph that it is a part of: parts have types of their own beside that of the paragraph.</summary>
    private static StatusModel? Find(EquatableArray<StatusModel> statuses, string path)
    {
        if (statuses.Count == 0)
        {
            return null;
        }

        string id = path.Length == 0 ? "" : IdPath.Of(path);
        while (true)
        {
            if (statuses.FirstOrDefault(status => status.Path == id) is { } found)
            {
                return found;
            }

            int part = id.Length > 0 && id[id.Length - 1] == ')' ? id.LastIndexOf('(') : -1;
            if (part <= 0)
            {
                return null;
            }

            id = id.Substring(0, part);
        }
    }
}
