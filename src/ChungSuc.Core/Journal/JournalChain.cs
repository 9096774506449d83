using System.Globalization;
using System.Text;

namespace ChungSuc.Core.Journal;

/// <summary>How a link is hashed: over its process, its own values and the hash before it. Each part is written with its length.</summary>
public static class JournalChain
{
    public static string HashOf(JournalProcess process, JournalEvent link)
    {
        var text = new StringBuilder();
        Part(text, link.PreviousHash);
        Part(text, link.Sequence.ToString(CultureInfo.InvariantCulture));
        Part(text, link.CommuneId.ToString("N"));
        Part(text, process.Id.ToString("N"));
        Part(text, process.Kind);
        Part(text, process.UserId?.ToString("N"));
        Part(text, process.UserName);
        Part(text, process.Post);
        Part(text, Data.UtcMoments.Whole(process.At).Ticks.ToString(CultureInfo.InvariantCulture));
        Part(text, process.Reason);
        Part(text, link.Id.ToString("N"));
        Part(text, link.Kind);
        Part(text, link.SubjectKind);
        Part(text, link.SubjectId.ToString("N"));
        Part(text, link.Sentence);
        Part(text, link.Payload);
        Part(text, link.Seals);
        return RowDigest.Hex(text.ToString());
    }

    private static void Part(StringBuilder text, string? value) =>
        text.Append(value?.Length ?? -1).Append(':').Append(value).Append('\n');
}
