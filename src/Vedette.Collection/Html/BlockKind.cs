namespace Vedette.Collection.Html;

/// <summary>What a stretch of a page is.</summary>
internal enum BlockKind
{
    Text,
    Heading,
    Item,
    Row,
    Caption,
}
