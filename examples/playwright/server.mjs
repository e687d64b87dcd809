// What is tested: accounts by HTTP. POST /accounts takes name and e-mail, GET /accounts/<id> gives them back.
import { createServer } from 'node:http';

const accounts = new Map();
const server = createServer(async (request, response) => {
  const answer = (status, body) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  if (request.url === '/health') return answer(200, {});
  if (request.method === 'GET') {
    const account = accounts.get(request.url);
    return account === undefined ? answer(404, { error: 'unknown account' }) : answer(200, account);
  }
  let text = '';
  for await (const chunk of request) text += chunk;
  const { name, email } = JSON.parse(text);
  if (!/^[^@\s]+@[^@\s]+$/.test(email)) return answer(422, { error: 'invalid e-mail' });
  if ([...accounts.values()].some((account) => account.email === email)) return answer(409, { error: 'taken' });
  const path = `/accounts/${accounts.size + 1}`;
  accounts.set(path, { name, email });
  return answer(201, { path });
});
server.listen(Number(process.argv[2]), '127.0.0.1');
