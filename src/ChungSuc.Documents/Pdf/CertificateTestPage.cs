using System.Globalization;
using ChungSuc.Documents.Fonts;
using ChungSuc.Documents.Templates;
using ChungSuc.Documents.Text;
using SkiaSharp;
using SkiaSharp.HarfBuzz;

namespace ChungSuc.Documents.Pdf;

/// <summary>A sheet to find a printer's offsets by: the words of a certificate, and two crosses with millimetre marks to hold against a blank.</summary>
public static class CertificateTestPage
{
    private const float PointsPerMm = 72f / 25.4f;
    private const int ArmMm = 15;

    public static byte[] Write(Certificate sample, CertificateOptions options)
    {
        using var stream = new MemoryStream();
        using (var document = SKDocument.CreatePdf(stream, CertificatePdf.Metadata("Trang căn chỉnh máy in", options)))
        {
            using var canvas = document.BeginPage((float)CertificateLayout.WidthMm * PointsPerMm, (float)CertificateLayout.HeightMm * PointsPerMm);
            canvas.Scale(PointsPerMm);
            CertificatePdf.DrawPage(canvas, sample, options with { TextOnly = true });
            DrawCross(canvas, 40, 55);
            DrawCross(canvas, (float)CertificateLayout.WidthMm - 40, (float)CertificateLayout.HeightMm - 20);
            Write(canvas, Instruction(options), 20, 24);
            Write(canvas, "Đo phần lệch theo vạch 1 mm; số dương là dời sang phải, xuống dưới.", 20, 30);
            document.EndPage();
            document.Close();
        }

        return stream.ToArray();
    }

    private static string Instruction(CertificateOptions options)
    {
        var x = PaperNumber.Number((decimal)options.OffsetXMm);
        var y = PaperNumber.Number((decimal)options.OffsetYMm);
        return $"In trang này trên giấy thường, đặt chồng lên phôi rồi soi ra ánh sáng. Đang đặt: ngang {x} mm, dọc {y} mm.";
    }

    private static void DrawCross(SKCanvas canvas, float x, float y)
    {
        using var paint = new SKPaint { Color = SKColors.Black, StrokeWidth = 0.15f, IsAntialias = true };
        canvas.DrawLine(x - ArmMm, y, x + ArmMm, y, paint);
        canvas.DrawLine(x, y - ArmMm, x, y + ArmMm, paint);
        for (var mm = -ArmMm; mm <= ArmMm; mm++)
        {
            var half = mm % 5 == 0 ? 1.6f : 0.8f;
            canvas.DrawLine(x + mm, y - half, x + mm, y + half, paint);
            canvas.DrawLine(x - half, y + mm, x + half, y + mm, paint);
        }

        Write(canvas, $"({x.ToString(CultureInfo.InvariantCulture)}; {y.ToString(CultureInfo.InvariantCulture)}) mm", x + 2, y - 3);
    }

    private static void Write(SKCanvas canvas, string text, float x, float y)
    {
        using var shaper = new SKShaper(Typefaces.Of(Face.Regular));
        using var font = new SKFont(Typefaces.Of(Face.Regular), 10 / PointsPerMm) { Subpixel = true, Hinting = SKFontHinting.None };
        using var paint = new SKPaint { Color = SKColors.Black, IsAntialias = true };
        canvas.DrawShapedText(shaper, PaperText.Clean(text), x, y, SKTextAlign.Left, font, paint);
    }
}
