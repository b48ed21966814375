using System.Xml;
using Vedette.Model;

namespace Vedette.Publishing;

/// <summary>What a viewer must do with the document it has: delete sites that are gone, create new ones, change the stretches of those
/// whose contents changed. A site that moved, or lost a day, is created anew: a change cannot take away.</summary>
internal sealed class KmlUpdate
{
    private readonly List<string> _folders = [];
    private readonly List<string> _placemarks = [];
    private readonly List<Site> _created = [];
    private readonly List<(Site Site, KmlPlacemark Placemark)> _added = [];
    private readonly List<(Site Site, string Name)> _renamed = [];
    private readonly List<KmlPlacemark> _changed = [];

    public KmlUpdate(Edition edition, Holdings now)
    {
        var delta = Deltas.Sites(edition);
        var before = new Holdings(edition.Since!);
        var had = edition.Since!.Sites.ToDictionary(s => s.Id, StringComparer.Ordinal);
        _folders.AddRange(delta.Removed.Select(s => s.Id));
        foreach (var site in delta.Upsert)
        {
            if (!had.TryGetValue(site.Id, out var old)) _created.Add(site);
            else if (!Compare(site, KmlPlacemark.Of(old, before), KmlPlacemark.Of(site, now)))
            {
                _folders.Add(site.Id);
                _created.Add(site);
            }
            else if (KmlFeatures.FolderName(site, now) is var name && name != KmlFeatures.FolderName(old, before)) _renamed.Add((site, name));
        }
    }

    public bool IsEmpty => _folders.Count + _placemarks.Count + _created.Count + _added.Count + _renamed.Count + _changed.Count == 0;

    public void Write(XmlWriter xml, KmlFeatures features, string root)
    {
        void Element(string name, string target, Action? contents = null)
        {
            xml.WriteStartElement(name, KmlExport.Space);
            xml.WriteAttributeString("targetId", target);
            contents?.Invoke();
            xml.WriteEndElement();
        }

        void Part(string name, Action contents)
        {
            xml.WriteStartElement(name, KmlExport.Space);
            contents();
            xml.WriteEndElement();
        }

        if (_folders.Count + _placemarks.Count > 0)
            Part("Delete", () =>
            {
                foreach (var id in _folders) Element("Folder", Plain.Id(id));
                foreach (var id in _placemarks) Element("Placemark", id);
            });
        if (_created.Count + _added.Count > 0)
            Part("Create", () =>
            {
                if (_created.Count > 0) Element("Document", root, () => _created.ForEach(features.Site));
                foreach (var site in _added.GroupBy(a => a.Site.Id, StringComparer.Ordinal))
                    Element("Folder", Plain.Id(site.Key), () =>
                    {
                        foreach (var (_, placemark) in site) features.Placemark(placemark);
                    });
            });
        if (_renamed.Count + _changed.Count > 0)
            Part("Change", () =>
            {
                foreach (var (site, name) in _renamed) Element("Folder", Plain.Id(site.Id), () => xml.WriteElementString("name", KmlExport.Space, name));
                _changed.ForEach(features.Change);
            });
    }

    private bool Compare(Site site, IReadOnlyList<KmlPlacemark> before, IReadOnlyList<KmlPlacemark> after)
    {
        var both = Math.Min(before.Count, after.Count);
        for (var i = 0; i < both; i++)
            if (!after[i].Follows(before[i])) return false;
        for (var i = 0; i < both; i++)
            if (after[i] != before[i]) _changed.Add(after[i]);
        _placemarks.AddRange(before.Skip(both).Select(p => p.Id));
        _added.AddRange(after.Skip(both).Select(p => (site, p)));
        return true;
    }
}
