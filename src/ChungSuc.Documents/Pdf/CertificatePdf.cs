using ChungSuc.Documents.Fonts;
using ChungSuc.Documents.Templates;
using ChungSuc.Documents.Text;
using SkiaSharp;
using SkiaSharp.HarfBuzz;

namespace ChungSuc.Documents.Pdf;

/// <summary>Certificates as a PDF, a page each.</summary>
public static class CertificatePdf
{
    private const float PointsPerMm = 72f / 25.4f;
    private static readonly SKColor FlagRed = new(0xDA, 0x25, 0x1D);

    public static byte[] Write(IReadOnlyList<Certificate> certificates, CertificateOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfZero(certificates.Count, nameof(certificates));
        using var stream = new MemoryStream();
        using (var document = SKDocument.CreatePdf(stream, Metadata(PaperText.Capitals(certificates[0].FormName), options)))
        using (var pen = new Pen())
        {
            foreach (var certificate in certificates)
            {
                using var canvas = document.BeginPage(
                    (float)CertificateLayout.WidthMm * PointsPerMm, (float)CertificateLayout.HeightMm * PointsPerMm);
                canvas.Scale(PointsPerMm);
                DrawPage(canvas, certificate, options, pen);
                document.EndPage();
            }

            document.Close();
        }

        return stream.ToArray();
    }

    internal static SKDocumentPdfMetadata Metadata(string title, CertificateOptions options)
    {
        var metadata = SKDocumentPdfMetadata.Default;
        metadata.Title = title;
        metadata.Author = PaperText.CleanLine(options.Author);
        metadata.Creator = "Chung Sức";
        metadata.Creation = options.CreatedUtc;
        metadata.Modified = options.CreatedUtc;
        return metadata;
    }

    internal static void DrawPage(SKCanvas canvas, Certificate certificate, CertificateOptions options)
    {
        using var pen = new Pen();
        canvas.Save();
        DrawPage(canvas, certificate, options, pen);
        canvas.Restore();
    }

    private static void DrawPage(SKCanvas canvas, Certificate certificate, CertificateOptions options, Pen pen)
    {
        canvas.Translate((float)options.OffsetXMm, (float)options.OffsetYMm);
        if (!options.TextOnly)
        {
            CertificateBorder.Draw(canvas);
            DrawEmblem(canvas, certificate);
            DrawMottoLine(canvas);
        }

        foreach (var line in CertificateLayout.Arrange(certificate).Lines.Where(line => line.IsPrinted(options)))
        {
            pen.Write(canvas, line);
        }
    }

    private static void DrawEmblem(SKCanvas canvas, Certificate certificate)
    {
        if (certificate.Emblem is not { } bytes)
        {
            return;
        }

        using var image = SKImage.FromEncodedData(bytes.Span)
            ?? throw new ArgumentException("The emblem is not a picture that can be read.", nameof(certificate));
        var scale = CertificateLayout.EmblemSizeMm / Math.Max(image.Width, image.Height);
        var width = (float)(image.Width * scale);
        var height = (float)(image.Height * scale);
        var left = (float)((CertificateLayout.WidthMm - width) / 2);
        canvas.DrawImage(image, SKRect.Create(left, (float)CertificateLayout.EmblemTopMm, width, height), new SKSamplingOptions(SKCubicResampler.Mitchell));
    }

    private static void DrawMottoLine(SKCanvas canvas)
    {
        using var paint = new SKPaint { Color = SKColors.Black, StrokeWidth = 0.35f, IsAntialias = true };
        var half = (float)TextRuler.WidthMm("Độc lập - Tự do - Hạnh phúc", Face.Bold, 15) / 2;
        const float middle = (float)CertificateLayout.WidthMm / 2;
        canvas.DrawLine(middle - half, (float)CertificateLayout.MottoLineMm, middle + half, (float)CertificateLayout.MottoLineMm, paint);
    }

    /// <summary>One shaper a face for the whole file: shaping puts marks in their place, plain drawing does not.</summary>
    private sealed class Pen : IDisposable
    {
        private readonly Dictionary<Face, SKShaper> _shapers = [];
        private readonly SKPaint _black = new() { Color = SKColors.Black, IsAntialias = true };
        private readonly SKPaint _red = new() { Color = FlagRed, IsAntialias = true };

        public void Write(SKCanvas canvas, CertificateLine line)
        {
            if (!_shapers.TryGetValue(line.Face, out var shaper))
            {
                shaper = new SKShaper(Typefaces.Of(line.Face));
                _shapers.Add(line.Face, shaper);
            }

            using var font = new SKFont(Typefaces.Of(line.Face), (float)line.Points / PointsPerMm) { Subpixel = true, Hinting = SKFontHinting.None };
            canvas.DrawShapedText(
                shaper, line.Text, (float)line.CentreMm, (float)line.BaselineMm, SKTextAlign.Center, font, line.Ink == Ink.Red ? _red : _black);
        }

        public void Dispose()
        {
            foreach (var shaper in _shapers.Values)
            {
                shaper.Dispose();
            }

            _black.Dispose();
            _red.Dispose();
        }
    }
}
