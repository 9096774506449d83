using ChungSuc.Web.Infrastructure.Commands;

return await CommandLine.RunAsync(args);
