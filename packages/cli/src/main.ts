process.stdout.write("talka\n");
