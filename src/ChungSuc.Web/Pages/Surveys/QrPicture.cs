using System.Globalization;
using System.Text;
using QRCoder;

namespace ChungSuc.Web.Pages.Surveys;

/// <summary>A QR code as one SVG path: sharp on any printer, no style, nothing to download.</summary>
public sealed record QrPicture(int Size, string Path)
{
    public static QrPicture Of(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var y = 0; y < data.ModuleMatrix.Count; y++)
        {
            var row = data.ModuleMatrix[y];
            for (int x = 0, run; x < row.Count; x += Math.Max(run, 1))
            {
                run = Enumerable.Range(x, row.Count - x).TakeWhile(i => row[i]).Count();
                if (run > 0)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h{run}v1h-{run}z");
                }
            }
        }

        return new QrPicture(data.ModuleMatrix.Count, path.ToString());
    }
}
