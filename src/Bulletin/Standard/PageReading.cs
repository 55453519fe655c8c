using System.Text.Json.Serialization;
using Bulletin.Text;

namespace Bulletin;

/// <summary>How the type area (版心) of GB/T 9704-2012 §5.2.1 is read; both readings give 22 lines of 28 cells.</summary>
[JsonConverter(typeof(ReportJsonConverter))]
public enum PageReading
{
    /// <summary>Margins 37, 35, 28, 26 mm and lines of 579 twips, as offices set their pages: the line boxes fill the type area. The default.</summary>
    [Term("名义")]
    Nominal,

    /// <summary>Margins 34.58, 32.58, 28, 26 mm and lines of 589 twips (GB/T 33476.2-2016 §6.2): the characters fill the type area.</summary>
    [Term("GB/T 33476.2")]
    Gbt33476,
}
