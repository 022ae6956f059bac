// Writes what the published tool consists of as CycloneDX 1.6, from the list that the publish left beside it:
//   dotnet run .ci/sbom.cs -- TOOL/Yaolan.Cli.deps.json yaolan.cdx.json
// Licences come from the packages' own descriptions in the cache that they were restored to. No clock and no random number
// goes in: the same tool gives the same file.
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

if (args.Length != 2)
{
    Console.Error.WriteLine("usage: dotnet run .ci/sbom.cs -- DEPS.json OUTPUT.cdx.json");
    return 2;
}
var cache =
    Environment.GetEnvironmentVariable("NUGET_PACKAGES")
    ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
using var deps = JsonDocument.Parse(File.ReadAllBytes(args[0]));
var libraries = deps.RootElement.GetProperty("libraries").EnumerateObject().OrderBy(entry => entry.Name, StringComparer.Ordinal).ToList();
var target = deps.RootElement.GetProperty("targets").EnumerateObject().First().Value;

JsonArray components = [];
JsonArray dependencies = [];
JsonObject? tool = null;
foreach (var library in libraries)
{
    var isPackage = library.Value.GetProperty("type").ValueEquals("package");
    var component = Component(library.Name, isPackage ? library.Value : null);
    if (library.Name.StartsWith("Yaolan.Cli/", StringComparison.Ordinal))
        tool = component;
    else
        components.Add((JsonNode)component);
    JsonArray needs = [];
    if (target.TryGetProperty(library.Name, out var entry) && entry.TryGetProperty("dependencies", out var list))
        foreach (var need in list.EnumerateObject())
            needs.Add((JsonNode)Reference(libraries.First(other => other.Name.StartsWith($"{need.Name}/", StringComparison.OrdinalIgnoreCase)).Name));
    dependencies.Add((JsonNode)new JsonObject { ["ref"] = Reference(library.Name), ["dependsOn"] = needs });
}
tool!["type"] = "application";
var document = new JsonObject
{
    ["bomFormat"] = "CycloneDX",
    ["specVersion"] = "1.6",
    ["version"] = 1,
    ["metadata"] = new JsonObject { ["component"] = tool },
    ["components"] = components,
    ["dependencies"] = dependencies,
};
// The default writer escapes + and Chinese; both are plain text here.
using (var file = File.Create(args[1]))
using (var writer = new Utf8JsonWriter(file, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
    document.WriteTo(writer);
Console.Error.WriteLine($"{components.Count} components");
return 0;

string Reference(string library) => $"pkg:nuget/{library.Replace('/', '@')}";

JsonObject Component(string library, JsonElement? package)
{
    var name = library.Split('/');
    var component = new JsonObject
    {
        ["type"] = "library",
        ["bom-ref"] = Reference(library),
        ["name"] = name[0],
        ["version"] = name[1],
    };
    if (package is not { } found)
    {
        component["licenses"] = Licence("MIT");
        return component;
    }
    component["purl"] = Reference(library);
    var hash = Convert.FromBase64String(found.GetProperty("sha512").GetString()!["sha512-".Length..]);
    component["hashes"] = new JsonArray(new JsonObject { ["alg"] = "SHA-512", ["content"] = Convert.ToHexStringLower(hash) });
    var nuspec = Path.Combine(cache, name[0].ToLowerInvariant(), name[1], $"{name[0].ToLowerInvariant()}.nuspec");
    var fields = XDocument.Load(nuspec).Root!.Elements().First().Elements().ToLookup(field => field.Name.LocalName);
    var licence = fields["license"].FirstOrDefault(field => (string?)field.Attribute("type") == "expression")?.Value;
    component["licenses"] = Licence(licence ?? throw new InvalidDataException($"{nuspec} states no licence expression."));
    component["publisher"] = fields["authors"].First().Value;
    component["copyright"] = fields["copyright"].FirstOrDefault()?.Value;
    if ((string?)fields["repository"].FirstOrDefault()?.Attribute("url") is { } repository)
        component["externalReferences"] = new JsonArray(new JsonObject { ["type"] = "vcs", ["url"] = repository });
    return component;
}

JsonArray Licence(string expression) => new(new JsonObject { ["expression"] = expression });
