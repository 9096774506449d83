using ChungSuc.Documents.Templates;
using SkiaSharp;

namespace ChungSuc.Documents.Pdf;

/// <summary>The border as a picture, for papers that cannot draw it.</summary>
internal static class CertificateBorderPicture
{
    private const float PixelsPerMm = 200f / 25.4f;

    public static byte[] Png()
    {
        var size = new SKImageInfo((int)(CertificateLayout.WidthMm * PixelsPerMm), (int)(CertificateLayout.HeightMm * PixelsPerMm), SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var surface = SKSurface.Create(size);
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale(PixelsPerMm);
        CertificateBorder.Draw(surface.Canvas);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    /// <summary>Width over height of a picture's pixels, and whether it is a JPEG.</summary>
    public static (double Ratio, bool IsJpeg) Look(ReadOnlySpan<byte> bytes)
    {
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data) ?? throw new ArgumentException("The emblem is not a picture that can be read.", nameof(bytes));
        return ((double)codec.Info.Width / codec.Info.Height, codec.EncodedFormat == SKEncodedImageFormat.Jpeg);
    }
}
