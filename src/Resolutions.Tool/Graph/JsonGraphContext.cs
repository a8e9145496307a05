using System.Text.Json.Serialization;

namespace Resolutions.Tool;

/// <summary>The code that writes the JSON, made while the command is compiled.</summary>
[JsonSerializable(typeof(JsonGraph))]
internal sealed partial class JsonGraphContext : JsonSerializerContext;
