using ChungSuc.Documents.Templates;
using SkiaSharp;

namespace ChungSuc.Documents.Pdf;

/// <summary>
/// The commune's own border: ears of rice that run from the middle of each side to a rosette in each corner. It has nothing of the
/// borders of state certificates, no motif outside the frame and no block under the emblem (Điều 104, Nghị định 98/2023/NĐ-CP).
/// </summary>
internal static class CertificateBorder
{
    private const float OuterMm = 8f;
    private const float BandMm = 7f;
    private const float MiddleOfBandMm = OuterMm + (BandMm / 2);
    private const float GrainStepMm = 3.1f;

    private static readonly SKColor Gold = new(0xB0, 0x86, 0x2C);
    private static readonly SKColor PaleGold = new(0xFB, 0xF6, 0xE8);

    /// <summary>Draws on a canvas whose unit is the millimetre.</summary>
    public static void Draw(SKCanvas canvas)
    {
        const float width = (float)CertificateLayout.WidthMm;
        const float height = (float)CertificateLayout.HeightMm;
        DrawBand(canvas, width, height);

        var across = width - (2 * (OuterMm + BandMm));
        var down = height - (2 * (OuterMm + BandMm));
        DrawSide(canvas, width / 2, MiddleOfBandMm, 0, across);
        DrawSide(canvas, width / 2, height - MiddleOfBandMm, 180, across);
        DrawSide(canvas, MiddleOfBandMm, height / 2, 270, down);
        DrawSide(canvas, width - MiddleOfBandMm, height / 2, 90, down);
        foreach (var x in (float[])[MiddleOfBandMm, width - MiddleOfBandMm])
        {
            DrawRosette(canvas, x, MiddleOfBandMm);
            DrawRosette(canvas, x, height - MiddleOfBandMm);
        }
    }

    private static void DrawBand(SKCanvas canvas, float width, float height)
    {
        using var fill = new SKPaint { Color = PaleGold, IsAntialias = true };
        using var white = new SKPaint { Color = SKColors.White, IsAntialias = true };
        canvas.DrawRect(Inset(width, height, OuterMm), fill);
        canvas.DrawRect(Inset(width, height, OuterMm + BandMm), white);
        DrawFrame(canvas, Inset(width, height, OuterMm), 0.9f);
        DrawFrame(canvas, Inset(width, height, OuterMm + BandMm), 0.5f);
        DrawFrame(canvas, Inset(width, height, OuterMm + BandMm + 1.2f), 0.2f);
    }

    private static SKRect Inset(float width, float height, float by) => new(by, by, width - by, height - by);

    private static void DrawFrame(SKCanvas canvas, SKRect frame, float strokeMm)
    {
        using var paint = Stroke(strokeMm);
        canvas.DrawRect(frame, paint);
    }

    private static void DrawSide(SKCanvas canvas, float x, float y, float degrees, float length)
    {
        canvas.Save();
        canvas.Translate(x, y);
        canvas.RotateDegrees(degrees);
        DrawLozenge(canvas);
        DrawEar(canvas, length / 2);
        canvas.Scale(-1, 1);
        DrawEar(canvas, length / 2);
        canvas.Restore();
    }

    private static void DrawLozenge(SKCanvas canvas)
    {
        using var lozenge = new SKPathBuilder();
        lozenge.MoveTo(-2.4f, 0);
        lozenge.LineTo(0, -1.5f);
        lozenge.LineTo(2.4f, 0);
        lozenge.LineTo(0, 1.5f);
        lozenge.Close();
        using var path = lozenge.Detach();
        using var paint = Fill();
        canvas.DrawPath(path, paint);
    }

    private static void DrawEar(SKCanvas canvas, float length)
    {
        const float startMm = 4.2f;
        using var stem = Stroke(0.25f);
        using var paint = Fill();
        using var grain = Grain(2.9f, 1.15f);
        var count = (int)((length - startMm - 1.5f) / GrainStepMm);
        var step = (length - startMm - 1.5f) / count;
        canvas.DrawLine(startMm - 1f, 0, length - 1f, 0, stem);
        for (var i = 0; i < count; i++)
        {
            DrawGrain(canvas, grain, paint, startMm + (i * step), -32);
            DrawGrain(canvas, grain, paint, startMm + (i * step), 32);
        }
    }

    private static void DrawGrain(SKCanvas canvas, SKPath grain, SKPaint paint, float x, float degrees)
    {
        canvas.Save();
        canvas.Translate(x, 0);
        canvas.RotateDegrees(degrees);
        canvas.Translate(0.35f, 0);
        canvas.DrawPath(grain, paint);
        canvas.Restore();
    }

    private static void DrawRosette(SKCanvas canvas, float x, float y)
    {
        using var paint = Fill();
        using var petal = Grain(2.7f, 1.5f);
        using var ring = Stroke(0.25f);
        canvas.Save();
        canvas.Translate(x, y);
        for (var i = 0; i < 8; i++)
        {
            canvas.Save();
            canvas.RotateDegrees(45 * i);
            canvas.Translate(0.5f, 0);
            canvas.Scale(i % 2 == 0 ? 0.8f : 1f);
            canvas.DrawPath(petal, paint);
            canvas.Restore();
        }

        canvas.DrawCircle(0, 0, 0.55f, paint);
        canvas.Restore();
    }

    private static SKPath Grain(float length, float width)
    {
        using var grain = new SKPathBuilder();
        grain.MoveTo(0, 0);
        grain.QuadTo(length * 0.45f, -width, length, 0);
        grain.QuadTo(length * 0.45f, width, 0, 0);
        grain.Close();
        return grain.Detach();
    }

    private static SKPaint Stroke(float widthMm) =>
        new() { Color = Gold, IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeWidth = widthMm };

    private static SKPaint Fill() => new() { Color = Gold, IsAntialias = true };
}
