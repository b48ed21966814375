using AngleSharp.Dom;

namespace Vedette.Collection.Html;

/// <summary>The elements of one page that surround its article, by their marks. A word that marks too much of the page's prose is
/// no mark there: themes name the article itself "widget" or "content-with-sidebar".</summary>
internal sealed class Surroundings
{
    private const double TooMuch = 0.4;

    private readonly IElement body;
    private readonly Dictionary<IElement, int> prose;
    private readonly HashSet<string> disbelieved = new(StringComparer.Ordinal);
    private readonly Dictionary<IElement, bool> known = [];

    /// <param name="body">The page's body.</param>
    /// <param name="prose">How much prose lies in each element that has any.</param>
    public Surroundings(IElement body, Dictionary<IElement, int> prose)
    {
        (this.body, this.prose) = (body, prose);
        var marked = new Dictionary<string, int>(StringComparer.Ordinal);
        Weigh(body, marked, new HashSet<string>(StringComparer.Ordinal));
        foreach (var (word, amount) in marked)
            if (amount > TooMuch * prose.GetValueOrDefault(body)) disbelieved.Add(word);
    }

    /// <summary>Whether the element surrounds the article or holds no text.</summary>
    public bool Holds(IElement element)
    {
        if (known.TryGetValue(element, out var answer)) return answer;
        return known[element] = Boilerplate.IsNeverText(element.LocalName)
            // A body, a main part or a headline is never surroundings, whatever it is called.
            || (element.LocalName is not ("html" or "body" or "main" or "h1")
                && (IsPageHeader(element) || Boilerplate.Marks(element).Any(m => m.IsStrong || !disbelieved.Contains(m.Word))));
    }

    // The header of an article or section may hold its lead; that of the page holds its menu.
    private bool IsPageHeader(IElement header)
    {
        if (header.LocalName != "header" || prose.GetValueOrDefault(header) > TooMuch * prose.GetValueOrDefault(body)) return false;
        for (var at = header.ParentElement; at is not null; at = at.ParentElement)
            if (at.LocalName is "article" or "main" or "section") return false;
        return header.QuerySelector("h1") is null;
    }

    // How much prose each weak word marks, counting only the outermost element of each word.
    private void Weigh(IElement element, Dictionary<string, int> marked, HashSet<string> around)
    {
        if (!prose.TryGetValue(element, out var amount)) return;
        List<string>? added = null;
        if (element != body)
        {
            foreach (var mark in Boilerplate.Marks(element))
            {
                if (mark.IsStrong || !around.Add(mark.Word)) continue;
                (added ??= []).Add(mark.Word);
                marked[mark.Word] = marked.GetValueOrDefault(mark.Word) + amount;
            }
        }
        foreach (var child in element.Children) Weigh(child, marked, around);
        if (added is not null) around.ExceptWith(added);
    }
}
