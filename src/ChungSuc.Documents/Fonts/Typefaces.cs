using System.Collections.Concurrent;
using SkiaSharp;

namespace ChungSuc.Documents.Fonts;

/// <summary>Tinos, whose widths equal those of Times New Roman, opened by file: a search by family name may find a font without Vietnamese letters.</summary>
internal static class Typefaces
{
    private static readonly ConcurrentDictionary<Face, SKTypeface> Open = new();

    public static SKTypeface Of(Face face) => Open.GetOrAdd(face, static wanted =>
    {
        var path = Path.Combine(AppContext.BaseDirectory, "fonts", FileName(wanted));
        return SKTypeface.FromFile(path) ?? throw new FileNotFoundException("The font of certificates is missing.", path);
    });

    private static string FileName(Face face) => face switch
    {
        Face.Regular => "Tinos_400Regular.ttf",
        Face.Bold => "Tinos_700Bold.ttf",
        Face.Italic => "Tinos_400Regular_Italic.ttf",
        Face.BoldItalic => "Tinos_700Bold_Italic.ttf",
        _ => throw new ArgumentOutOfRangeException(nameof(face), face, "Unknown face."),
    };
}
