using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using D = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChungSuc.Documents.Word;

/// <summary>A picture behind the text, fixed to the page.</summary>
internal sealed record AnchoredPicture(string RelationshipId, uint Id, string Name, double LeftMm, double TopMm, double WidthMm, double HeightMm)
{
    private const double EmuPerMm = 36000;

    public W.Run ToRun() => new(new W.Drawing(new D.Anchor(
        new D.SimplePosition { X = 0, Y = 0 },
        new D.HorizontalPosition(new D.PositionOffset(Emu(LeftMm).ToString(System.Globalization.CultureInfo.InvariantCulture)))
        {
            RelativeFrom = D.HorizontalRelativePositionValues.Page,
        },
        new D.VerticalPosition(new D.PositionOffset(Emu(TopMm).ToString(System.Globalization.CultureInfo.InvariantCulture)))
        {
            RelativeFrom = D.VerticalRelativePositionValues.Page,
        },
        new D.Extent { Cx = Emu(WidthMm), Cy = Emu(HeightMm) },
        new D.WrapNone(),
        new D.DocProperties { Id = Id, Name = Name },
        Graphic())
    {
        BehindDoc = true,
        AllowOverlap = true,
        LayoutInCell = false,
        Locked = true,
        SimplePos = false,
        RelativeHeight = Id,
        DistanceFromTop = 0,
        DistanceFromBottom = 0,
        DistanceFromLeft = 0,
        DistanceFromRight = 0,
    }));

    private A.Graphic Graphic() => new(new A.GraphicData(new P.Picture(
        new P.NonVisualPictureProperties(
            new P.NonVisualDrawingProperties { Id = Id, Name = Name },
            new P.NonVisualPictureDrawingProperties()),
        new P.BlipFill(new A.Blip { Embed = RelationshipId }, new A.Stretch(new A.FillRectangle())),
        new P.ShapeProperties(
            new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = Emu(WidthMm), Cy = Emu(HeightMm) }),
            new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
    {
        Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture",
    });

    private static long Emu(double mm) => (long)Math.Round(mm * EmuPerMm);
}
