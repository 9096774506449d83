using System.CommandLine;

namespace ChungSuc.Web.Infrastructure.Commands;

internal static class ImportCommand
{
    public static Command Create() => new("import", "Imports administrative units or a movement from a file.");
}
