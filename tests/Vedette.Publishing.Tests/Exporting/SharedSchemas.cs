using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Schema;
using Json.Schema;

namespace Vedette.Publishing.Tests;

/// <summary>The standards' own schemas, where the folder beside the checkout holds them.</summary>
internal static class SharedSchemas
{
    private static readonly Lazy<XmlSchemaSet> KmlSet = new(() => Set("kml2.2/xsd", ["ogckml22", "atom-author-link", "xAL"]));
    private static readonly Lazy<XmlSchemaSet> CapSet = new(() => Set("cap1.2/schema", []));
    private static readonly Lazy<XmlSchemaSet> CotSet = new(() => Set("cot/takcot/mitre", ["Base-Event"]));
    private static readonly Lazy<XmlSchemaSet> CotDetails = new(() => Set("cot/takcot/xsd", ["contact.xsd", "remarks.xsd"], "remarks"));
    private static readonly Lazy<Dictionary<string, JsonSchema>> Stix = new(ReadStix);

    /// <summary>The folder of schemas; null where it is absent.</summary>
    public static string? Folder { get; } = Find();

    public static List<string> Kml(byte[] xml) => Errors(xml, KmlSet.Value);

    public static List<string> Cap(byte[] xml) => Errors(xml, CapSet.Value);

    /// <summary>Checks an event; what stands in its detail is open to anything there.</summary>
    public static List<string> Cot(byte[] xml) => Errors(xml, CotSet.Value, warnings: false);

    /// <summary>Checks a detail of a TAK event against its own schema.</summary>
    public static List<string> CotDetail(string xml) => Errors(System.Text.Encoding.UTF8.GetBytes(xml), CotDetails.Value);

    /// <summary>Checks a bundle and each of its objects.</summary>
    public static List<string> StixBundle(JsonNode bundle)
    {
        var errors = Errors("bundle", new JsonObject { ["type"] = bundle["type"]!.DeepClone(), ["id"] = bundle["id"]!.DeepClone() });
        foreach (var item in bundle["objects"]!.AsArray()) errors.AddRange(Errors((string)item!["type"]!, item));
        return errors;
    }

    private static List<string> Errors(string type, JsonNode item)
    {
        // Whether it is valid is found fast, what is wrong with it slowly.
        if (Stix.Value[type].Evaluate(item).IsValid) return [];
        var result = Stix.Value[type].Evaluate(item, new EvaluationOptions { OutputFormat = OutputFormat.List });
        return result.IsValid ? [] : [$"{type}: {string.Join("; ", result.Details.Where(d => d.HasErrors).SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation} {e.Value}")).Take(5))} in {item.ToJsonString()[..Math.Min(400, item.ToJsonString().Length)]}"];
    }

    private static Dictionary<string, JsonSchema> ReadStix()
    {
        var all = new Dictionary<string, JsonSchema>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Folder!, "stix2.1", "schemas"), "*.json", SearchOption.AllDirectories))
        {
            var schema = JsonSchema.FromText(File.ReadAllText(file));
            SchemaRegistry.Global.Register(schema);
            all[Path.GetFileNameWithoutExtension(file)] = schema;
        }
        return all;
    }

    private static List<string> Errors(byte[] xml, XmlSchemaSet set, bool warnings = true)
    {
        var errors = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = set, DtdProcessing = DtdProcessing.Prohibit, ValidationFlags = XmlSchemaValidationFlags.ProcessIdentityConstraints | (warnings ? XmlSchemaValidationFlags.ReportValidationWarnings : XmlSchemaValidationFlags.None) };
        settings.ValidationEventHandler += (_, e) => errors.Add(e.Message);
        using var reader = XmlReader.Create(new MemoryStream(xml), settings);
        while (reader.Read())
        {
        }
        return errors;
    }

    // The schemas import one another by addresses on the web: the files together need none. Types that have no element of their
    // own get one of the same name.
    private static XmlSchemaSet Set(string folder, string[] only, params string[] more)
    {
        var set = new XmlSchemaSet { XmlResolver = null };
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Folder!, folder), "*.xsd", SearchOption.AllDirectories).Where(f => only.Length == 0 || only.Any(o => f.Contains(o, StringComparison.Ordinal))))
        {
            using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            set.Add(XmlSchema.Read(reader, null)!);
        }
        foreach (var type in more)
        {
            using var reader = XmlReader.Create(new StringReader($"<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:element name='{type}' type='{type}'/></xs:schema>"));
            set.Add(null, reader);
        }
        set.Compile();
        return set;
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "Vedette.slnx"))) continue;
            var beside = Path.Combine(folder.Parent?.FullName ?? "", "shared", "schemas");
            return Directory.Exists(beside) ? beside : null;
        }
        return null;
    }
}
