namespace Vedette.Publishing;

/// <summary>Sets drawings of who rests on whom as nested lists with lines, which a phone and a screen reader can follow.</summary>
internal static class TreeHtml
{
    public static void Write(Markup markup, TreeFigure tree, Action<Sentence> sentence)
    {
        markup.Raw("<figure class=\"tree\">\n");
        Nodes(markup, tree.Roots, sentence);
        markup.Raw("<figcaption class=\"note\">").Text(tree.Caption).Raw("</figcaption></figure>\n");
    }

    private static void Nodes(Markup markup, IReadOnlyList<TreeNode> nodes, Action<Sentence> sentence)
    {
        markup.Raw("<ul>\n");
        foreach (var node in nodes)
        {
            markup.Raw($"<li class=\"{Class(node.Mark)}\"><span class=\"node\"><span class=\"vh\">{Spoken(node.Mark)}: </span>");
            sentence(node.Words);
            markup.Raw("</span>");
            if (node.Children.Count > 0) Nodes(markup, node.Children, sentence);
            markup.Raw("</li>\n");
        }
        markup.Raw("</ul>\n");
    }

    private static string Class(TreeMark mark) => mark switch
    {
        TreeMark.Question => "asked",
        TreeMark.Origin => "origin",
        TreeMark.Relay => "relay",
        TreeMark.Report => "report",
        TreeMark.Copy => "copy",
        _ => "damaged",
    };

    private static string Spoken(TreeMark mark) => mark switch
    {
        TreeMark.Question => "question",
        TreeMark.Origin => "independent origin",
        TreeMark.Relay => "relay",
        TreeMark.Report => "report",
        TreeMark.Copy => "copy",
        _ => "damaged copy",
    };
}
