using System.Text;
using System.Xml;

namespace Vedette.Publishing;

/// <summary>How XML documents are written: indented, UTF-8 without a byte order mark, onto a stream that stays open.</summary>
internal static class XmlOut
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, CloseOutput = false, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    public static XmlWriter To(Stream stream) => XmlWriter.Create(stream, Settings);
}
